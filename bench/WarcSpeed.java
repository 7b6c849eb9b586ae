import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
  private static final int ROUNDS = 6;
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
      long start = System.nanoTime();
      try (Sources sources = Sources.of(List.of(file), Defaults.NONE)) {
        articles = sources.stream().filter(reading -> reading instanceof Reading.Read).count();
      }
      best = Math.max(best, bytes / 1e6 / ((System.nanoTime() - start) / 1e9));
    }
    System.out.printf(
        "%s: %,d articles of %.0f MB unpacked, %.0f MB a second (one thread, best of %d)%n",
        what, articles, bytes / 1e6, best, ROUNDS);
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

  /** As heavy as pages are: some 100 KB, a tenth of it text. */
  private static String page(int number, Random random) {
    var page = new StringBuilder("<!doctype html><html lang=\"en\"><head><title>Page ");
    page.append(number).append("</title>");
    page.append("<meta property=\"article:published_time\" content=\"2021-05-12T08:00:00Z\">");
    for (int i = 0; i < 60; i++)
      page.append("<script>window.data").append(i).append("={").append("\"k\":1,".repeat(200)).append("}</script>");
    page.append("</head><body><nav>");
    for (int i = 0; i < 60; i++)
      page.append("<a class=\"menu-link item\" href=\"/section/").append(i).append("\">Section</a>");
    page.append("</nav><article>");
    for (int p = 0; p < 14; p++) {
      page.append("<p>");
      for (int w = 0; w < 110; w++) page.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
      page.append(number).append(".</p>");
    }
    page.append("</article><footer>Contact</footer></body></html>");
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
