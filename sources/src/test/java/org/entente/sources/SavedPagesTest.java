package org.entente.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.sources.ReadingsAssert.assertReading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.entente.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Web pages, messages, PDF, and archives of them. */
class SavedPagesTest {
  private static final Defaults DAY = new Defaults(LocalDate.of(2021, 5, 12), "Kurier");
  private static final String TEXT =
      "Türkiye recalled its ambassador from a neighbouring state on Monday. The ministry in Ankara gave no reason, and the embassy did not answer.";
  private static final String PAGE =
      """
      <!doctype html><html lang="en"><head><meta charset="%s"><title>Envoy recalled</title>
      <meta property="article:published_time" content="2021-04-20T08:00:00Z"><meta property="og:site_name" content="Daily Bell"></head>
      <body><nav>Home</nav><article><p>%s</p></article></body></html>
      """;

  @TempDir private Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] page(String text) {
    return PAGE.formatted("utf-8", text).getBytes(StandardCharsets.UTF_8);
  }

  private static void isTheArticle(Article article) {
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.title()).isEqualTo("Envoy recalled");
    assertThat(article.publisher()).isEqualTo("Daily Bell");
    assertThat(article.published()).isEqualTo("2021-04-20");
    assertThat(article.language()).isEqualTo("en");
  }

  @Test
  void aPageSaysItselfWhoPrintedItAndWhen() throws IOException {
    Article article = assertReading(DAY, file("page.html", page(TEXT))).warns().article();
    isTheArticle(article);
    assertThat(article.id()).matches("page-[0-9a-f]{12}");
  }

  @Test
  void aPageIsReadInTheEncodingItStates() throws IOException {
    byte[] bytes = PAGE.formatted("iso-8859-9", TEXT).getBytes(Charset.forName("ISO-8859-9"));
    isTheArticle(assertReading(file("page.htm", bytes)).warns().article());
  }

  @Test
  void whatAPageLeavesOpenIsAsGiven() throws IOException {
    byte[] bytes = "<html><body><p>%s</p>".formatted(TEXT).getBytes(StandardCharsets.UTF_8);
    Article article = assertReading(DAY, file("page.html", bytes)).article();
    assertThat(article.published()).isEqualTo("2021-05-12");
    assertThat(article.publisher()).isEqualTo("Kurier");
  }

  private static final String MHTML =
      """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://bell.example/envoy
      Subject: Envoy recalled
      Date: Sat, 1 Jan 2022 10:00:00 -0000
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="----b"

      ------b
      Content-Type: text/html
      Content-Transfer-Encoding: quoted-printable
      Content-Location: https://bell.example/envoy

      %s
      ------b
      Content-Type: image/png
      Content-Transfer-Encoding: base64

      iVBORw0KGgo=
      ------b--
      """;

  @Test
  void aPageSavedWithItsPicturesIsRead() throws IOException {
    String quoted = PAGE.formatted("utf-8", TEXT).replace("=", "=3D").replace("ü", "=C3=BC");
    byte[] bytes = MHTML.formatted(quoted).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    Article article = assertReading(file("page.mhtml", bytes)).article();
    isTheArticle(article);
    assertThat(article.url()).isEqualTo("https://bell.example/envoy");
  }

  @Test
  void aMessageIsItsTextOfItsDay() throws IOException {
    String message =
        """
        From: Desk <desk@bell.example>
        Subject: Envoy recalled
        Date: Tue, 20 Apr 2021 10:00:00 +0200
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8

        %s
        """;
    Article article =
        assertReading(file("mail.eml", message.formatted(TEXT).getBytes(StandardCharsets.UTF_8)))
            .article();
    assertThat(article.text().strip()).isEqualTo(TEXT);
    assertThat(article.title()).isEqualTo("Envoy recalled");
    assertThat(article.published()).isEqualTo("2021-04-20");
  }

  private static byte[] pdf(String... lines) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.setLeading(14);
        content.newLineAtOffset(50, 700);
        for (String line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void aPdfIsItsTextWithWholeWordsAndSentences() throws IOException {
    byte[] bytes =
        pdf("Norway and Sweden signed an agree-", "ment on the ferries", "between their ports.");
    assertThat(assertReading(DAY, file("paper.pdf", bytes)).article().text())
        .isEqualTo("Norway and Sweden signed an agreement on the ferries between their ports.");
    assertReading(DAY, file("blank.pdf", pdf())).refuses(Problem.NO_ARTICLE);
    assertReading(DAY, file("cut.pdf", Arrays.copyOf(bytes, 60)))
        .refuses(Problem.READ_FAILED)
        .saying("cut.pdf");
  }

  private static byte[] warc(boolean packed) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (OutputStream out = packed ? new GZIPOutputStream(bytes) : bytes;
        var writer = new WarcWriter(out)) {
      writer.write(record("https://bell.example/1", 200, MediaType.HTML, page(TEXT)));
      writer.write(record("https://bell.example/2", 404, MediaType.HTML, page("Nothing. " + TEXT)));
      writer.write(
          record("https://bell.example/3", 200, MediaType.parse("image/png"), new byte[100]));
      writer.write(record("https://bell.example/4", 200, MediaType.HTML, page("Later. " + TEXT)));
    }
    return bytes.toByteArray();
  }

  private static WarcResponse record(String address, int status, MediaType type, byte[] body)
      throws IOException {
    return new WarcResponse.Builder(address)
        .body(new HttpResponse.Builder(status, "-").body(type, body).build())
        .build();
  }

  @Test
  void aWebArchiveIsThePagesThatWereThere() throws IOException {
    for (boolean packed : new boolean[] {false, true})
      assertReading(file(packed ? "crawl.warc.gz" : "crawl.warc", warc(packed)))
          .urls("https://bell.example/1", "https://bell.example/4")
          .refuses();
  }

  @Test
  void aWebArchiveThatIsCutIsReadAsFarAsItGoes() throws IOException {
    byte[] whole = warc(false);
    assertReading(file("cut.warc", Arrays.copyOf(whole, whole.length - 150)))
        .urls("https://bell.example/1")
        .refuses(Problem.TRUNCATED);
    byte[] packed = warc(true);
    assertReading(file("cut.warc.gz", Arrays.copyOf(packed, packed.length - 50)))
        .urls("https://bell.example/1")
        .refuses(Problem.TRUNCATED);
  }

  private Path zip(String name, Object... namesAndBytes) throws IOException {
    Path zip = folder.resolve(name);
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        out.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
        out.write((byte[]) namesAndBytes[i + 1]);
        out.closeEntry();
      }
    }
    return zip;
  }

  @Test
  void anArchiveIsItsFilesByName() throws IOException {
    byte[] line = "{\"id\": \"a\", \"text\": \"Talks.\"}\n".getBytes(StandardCharsets.UTF_8);
    Path zip =
        zip(
            "all.zip",
            "z/page.html",
            page(TEXT),
            "a/lines.jsonl",
            line,
            "../../outside.txt",
            "Oman and Qatar met.".getBytes(StandardCharsets.UTF_8),
            "m/crawl.warc",
            warc(false),
            "photo.png",
            new byte[] {1},
            "__MACOSX/page.html",
            page(TEXT));
    assertReading(DAY, zip)
        .titles(null, null, "Envoy recalled", "Envoy recalled", "Envoy recalled")
        .refuses(Problem.UNSUPPORTED)
        .saying("all.zip!photo.png");
    assertThat(folder.getParent().resolve("outside.txt")).doesNotExist();
  }

  @Test
  void archivesThatAreCutNestedOrEmptyAreRefused() throws IOException {
    Path whole = zip("whole.zip", "page.html", page(TEXT));
    byte[] bytes = Files.readAllBytes(whole);
    assertReading(DAY, file("cut.zip", Arrays.copyOf(bytes, bytes.length / 2)))
        .refuses(Problem.TRUNCATED);
    assertReading(DAY, zip("nested.zip", "in.zip", bytes)).refuses(Problem.UNSUPPORTED);
    assertReading(DAY, zip("empty.zip")).refuses(Problem.EMPTY);
  }

  @Test
  void whatUnpacksToFarMoreThanItsSizeIsRefused() throws IOException {
    Path zip = folder.resolve("bomb.zip");
    byte[] zeros = new byte[1 << 20];
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("big.txt"));
      for (int i = 0; i < 101; i++) out.write(zeros);
      out.closeEntry();
    }
    assertReading(DAY, zip).refuses(Problem.TOO_LARGE).saying("bomb.zip!big.txt", "105,906,176");
  }
}
