package org.entente.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.sources.ReadingsAssert.assertReading;
import static org.entente.sources.ReadingsAssert.assertReadingInput;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.entente.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {
  private static final String TALKS =
      "France’s president received the chancellor at the Élysée – “a good talk”, he said.\n";
  private static final Defaults DAY = new Defaults(LocalDate.of(2021, 5, 12), "Le Courrier");

  @TempDir Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void dateAndPublisherComeFromTheDefaults() throws IOException {
    Article article = assertReading(DAY, file("visit.txt", TALKS)).warns().article();
    assertThat(article.published()).isEqualTo("2021-05-12");
    assertThat(article.publisher()).isEqualTo("Le Courrier");
    assertThat(article.text()).isEqualTo(TALKS);
  }

  @Test
  void withoutADateTheDayIsUnknownAndNeverToday() throws IOException {
    var read = assertReading(file("visit.txt", TALKS));
    assertThat(read.article().published()).isNull();
    read.warns(Problem.NO_DATE).saying("visit.txt has no date", "--date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n", "\uFEFF"})
  void refusesEmptyText(String blank) throws IOException {
    assertReading(DAY, file("blank.txt", blank))
        .refuses(Problem.EMPTY)
        .saying("blank.txt is empty");
  }

  @Test
  void refusesATextOfFiftyMegabytesAndSaysTheLimit() throws IOException {
    Path huge = folder.resolve("huge.txt");
    Files.writeString(huge, TALKS);
    try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(50_000_000);
    }
    assertReading(DAY, huge)
        .refuses(Problem.TOO_LARGE)
        .saying("huge.txt is larger than 20 MB", "JSON Lines");
  }

  @ParameterizedTest(name = "{0} as {1}")
  @CsvSource({
    "UTF-8, plain.txt",
    "UTF-8, no-ending",
    "UTF-16LE, little.txt",
    "UTF-16BE, big.txt",
  })
  void readsEveryUnicodeEncodingWithAndWithoutMark(String charset, String name) throws IOException {
    for (String mark : new String[] {"", "\uFEFF"}) {
      Path path = file(name, (mark + TALKS).getBytes(Charset.forName(charset)));
      Article article = assertReading(DAY, path).warns().article();
      assertThat(article.text()).isEqualTo(TALKS);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          windows-1252 | France’s president received the chancellor at the Élysée – “a good talk”.
          ISO-8859-1   | Nicolás Maduro said that Brasília had offered £3 million.
          ISO-8859-1   | The talks at the café
          windows-1251 | Министр иностранных дел прибыл во вторник в Москву для переговоров.
          Shift_JIS    | 日本の外務大臣は火曜日にモスクワでロシアの外相と会談した。
          """)
  void readsAnOlderEncodingAndSaysSo(String charset, String text) throws IOException {
    var read = assertReading(DAY, file("old.txt", text.getBytes(Charset.forName(charset))));
    assertThat(read.article().text()).isEqualTo(text);
    read.warns(Problem.ENCODING).saying("old.txt is not UTF-8 and was read as", "iconv");
  }

  @Test
  void findsTheEncodingOfALetterFarDown() throws IOException {
    String text = "The ministers of both sides met again in the capital. ".repeat(400) + "Málaga.";
    Path path = file("far.txt", text.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(assertReading(DAY, path).article().text()).isEqualTo(text);
  }

  @Test
  void readsBrokenUtf8WithAReplacementAndSaysWhere() throws IOException {
    byte[] bytes = TALKS.getBytes(StandardCharsets.UTF_8);
    bytes[7] = (byte) 0xFF; // one byte of the three of the apostrophe
    Article article =
        assertReading(DAY, file("broken.txt", bytes))
            .warns(Problem.ENCODING)
            .saying(
                "broken.txt was read as UTF-8, with \uFFFD for each of 3 damaged places, the first at character 6")
            .article();
    assertThat(article.text()).startsWith("France\uFFFD").contains("Élysée");
  }

  @Test
  void readsUtf8ThatIsCutInTheMiddleOfALetter() throws IOException {
    byte[] bytes = "Moscow answered: “".getBytes(StandardCharsets.UTF_8);
    Path cut = file("cut.txt", Arrays.copyOf(bytes, bytes.length - 1));
    assertThat(assertReading(DAY, cut).warns(Problem.ENCODING).article().text())
        .isEqualTo("Moscow answered: \uFFFD");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "89504E470D0A1A0A0000000D49484452, picture",
    "00010203040506070809, zeros",
    "546865000000000000000000000000000000, text-and-zeros",
    "01020304050E0F1011121314, control-characters",
  })
  void refusesBinary(String hexadecimal, String name) throws IOException {
    byte[] bytes = java.util.HexFormat.of().parseHex(hexadecimal);
    assertReading(DAY, file(name, bytes)).refuses(Problem.BINARY).saying(name);
  }

  @Test
  void refusesBytesThatAreInNoEncoding() throws IOException {
    byte[] bytes = new byte[3000];
    new java.util.Random(1).nextBytes(bytes);
    for (int i = 0; i < bytes.length; i++) bytes[i] |= (byte) 0xA0;
    assertReading(DAY, file("noise.txt", bytes)).refuses(Problem.NOT_TEXT_ENCODING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"photo.png", "bundle.7z", "letter.docx", "table.csv", "crawl.wacz"})
  void refusesNamesThatAreClearlyNoArticles(String name) throws IOException {
    String ending = name.replace(".gz", "").replaceAll(".*\\.", ".");
    assertReading(DAY, file(name, TALKS)).refuses(Problem.UNSUPPORTED).saying(name, ending);
  }

  @Test
  void refusesAWebPageWithoutArticleWhateverItsName() throws IOException {
    assertReading(DAY, file("page.txt", "\n<!DOCTYPE html><html><p>Talks.</p>"))
        .refuses(Problem.NO_ARTICLE);
  }

  @Test
  void refusesAFeed() throws IOException {
    assertReading(DAY, file("news", "<?xml version=\"1.0\"?><rss><channel/></rss>"))
        .refuses(Problem.UNSUPPORTED);
  }

  @Test
  void theSameFileHasTheSameIdInEveryFolderAndEncoding() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("visit.txt");
    Files.write(elsewhere, ("\uFEFF" + TALKS).getBytes(StandardCharsets.UTF_16LE));
    String id = assertReading(DAY, file("visit.txt", TALKS)).article().id();
    assertThat(id).matches("visit-[0-9a-f]{12}");
    assertThat(assertReading(DAY, elsewhere).article().id()).isEqualTo(id);
    assertThat(assertReading(DAY, file("visit.txt", TALKS + "More.")).article().id())
        .isNotEqualTo(id);
  }

  @Test
  void aTextOnStandardInputIsOneArticle() {
    assertThat(assertReadingInput(TALKS).article().id()).startsWith("standard-input-");
  }

  @Test
  void anUnknownNameDoesNotSteerTheTerminal() {
    assertReading(DAY, folder.resolve("red\u001b[31m.txt"))
        .refuses(Problem.NOT_FOUND)
        .saying("red?[31m.txt does not exist");
  }
}
