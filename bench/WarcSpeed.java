import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.entente.sources.Defaults;
import org.entente.sources.Reading;
import org.entente.sources.Sources;

/** Reading of a web archive that this makes; run by warc-speed. */
class WarcSpeed {
  private static final int PAGES = 400;
  private static final int ROUNDS = 12;
  private static final String[] WORDS =
      "the ministers met in a capital and said that talks on trade would go on after their visit to"
          .split(" ");

  public static void main(String[] arguments) throws Exception {
    Path file = Files.createTempFile("warc-speed", ".warc.gz");
    long pages = write(file, "text/html");
    measure("each page read to an article", file, pages);
    long others = write(file, "image/png");
    measure("records that are no pages passed over", file, others);
    Files.delete(file);
  }

  private static void measure(String what, Path file, long bytes) {
    double best = 0;
    long articles = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = processorTime();
      try (Sources sources = Sources.of(List.of(file), Defaults.NONE)) {
        articles = sources.stream().filter(reading -> reading instanceof Reading.Read).count();
      }
      best = Math.max(best, bytes / 1e6 / ((processorTime() - start) / 1e9));
    }
    System.out.printf(
        "%s: %,d articles of %.0f MB unpacked, %.0f MB a second of processor time (one thread, best of %d)%n",
        what, articles, bytes / 1e6, best, ROUNDS);
  }

  /** Of this thread, in nanoseconds: what else the machine does takes little from it. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** A member for each record, as crawlers write them. Gives the bytes unpacked. */
  private static long write(Path file, String type) throws IOException {
    var random = new Random(1);
    long bytes = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < PAGES; i++) {
        byte[] record = record(i, type, page(i, random));
        bytes += record.length;
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
          gzip.write(record);
        }
        out.write(packed.toByteArray());
      }
    }
    return bytes;
  }

  /** As heavy as pages are: some 100 KB, a tenth of it text, in 1,000 elements. */
  private static String page(int number, Random random) {
    var page = new StringBuilder("<!doctype html><html lang=\"en\"><head><title>Page ");
    page.append(number).append("</title>");
    page.append("<meta property=\"article:published_time\" content=\"2021-05-12T08:00:00Z\">");
    for (int i = 0; i < 30; i++)
      page.append("<meta property=\"og:part").append(i).append("\" content=\"of the page\">");
    page.append("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Page\"}</script>");
    for (int i = 0; i < 40; i++)
      page.append("<script>window.data").append(i).append("={").append("\"k\":1,".repeat(200)).append("}</script>");
    page.append("</head><body><nav>");
    for (int i = 0; i < 60; i++)
      page.append("<li class=\"menu__item level-").append(i % 3).append("\"><a class=\"menu__link\" href=\"/section/").append(i).append("\">Section</a></li>");
    page.append("</nav><div class=\"layout layout--wide\"><div class=\"layout__main story-body\">");
    for (int p = 0; p < 14; p++) {
      page.append("<p class=\"text-block text-block--").append(p).append("\">");
      for (int w = 0; w < 110; w++) page.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
      page.append("<a href=\"/tag/talks\">talks</a> <em>").append(number).append("</em>.</p>");
    }
    page.append("</div><div class=\"layout__rail\">");
    for (int card = 0; card < 90; card++)
      page.append("<div class=\"card card--small grid-").append(card).append("\"><a class=\"card__link\" href=\"/story/").append(card)
          .append("\"><img class=\"card__image lazy\" src=\"/i.jpg\"><h3 class=\"card__title\">Another story</h3>")
          .append("<span class=\"card__time\">2 hours ago</span></a></div>");
    page.append("</div></div><footer>");
    for (int i = 0; i < 60; i++) page.append("<div class=\"foot__cell\"><a href=\"/about/").append(i).append("\">About</a></div>");
    page.append("</footer></body></html>");
    return page.toString();
  }

  private static byte[] record(int number, String type, String body) {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(type, content.length);
    String head =
        """
        WARC/1.0\r
        WARC-Type: response\r
        WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r
        WARC-Date: 2021-05-12T08:00:00Z\r
        WARC-Target-URI: https://daily.example/page/%d\r
        Content-Type: application/http; msgtype=response\r
        Content-Length: %d\r
        \r
        """
            .formatted(number, number, http.length() + content.length);
    return (head + http + body + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
  }
}
