package org.entente.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.sources.ReadingsAssert.assertReading;
import static org.entente.sources.ReadingsAssert.assertReadingInput;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {
  private static final String FIRST =
      """
      {"id": "a", "text": "Ankara’s envoy left.", "date": "2021-05-12"}
      """;
  private static final String LAST =
      """
      {"id": "z", "text": "Athens answered.", "date": "2021-05-13"}
      """;

  @TempDir Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path between(String line) throws IOException {
    return file("news.jsonl", (FIRST + line + "\n" + LAST).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] packed(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  static List<Arguments> whatIsNoDay() {
    return List.of(
        arguments("\"" + LocalDate.now(ZoneOffset.UTC).plusDays(3) + "\"", "still to come"),
        arguments("\"2021-02-30\"", "'2021-02-30', which does not exist"),
        arguments("\"13/45/2020\"", "'13/45/2020', which is not in ISO form"),
        arguments("true", "'true'"));
  }

  @ParameterizedTest
  @MethodSource("whatIsNoDay")
  void whatIsNoDayIsLeftOutWithAWarning(String day, String fault) throws IOException {
    Path file =
        file(
            "news.jsonl",
            "{\"id\": \"f\", \"text\": \"A storm.\", \"date\": %s}"
                .formatted(day)
                .getBytes(StandardCharsets.UTF_8));
    try (var sources = Sources.of(List.of(file), new Defaults(null, null))) {
      var read = (Reading.Read) sources.next();
      assertThat(read.article().published()).isNull();
      assertThat(read.warnings())
          .singleElement()
          .satisfies(warning -> assertThat(warning.problem()).isEqualTo(Problem.BAD_DATE))
          .satisfies(warning -> assertThat(warning.message()).contains(fault, "it was left out"));
    }
  }

  @Test
  void takesTheFieldsOfAnArticleAndPassesOverOthers() {
    Article article =
        assertReadingInput(
                """
                {"id": 17, "extra": {"deep": [1, {"id": 3}]}, "text": "Ankara's envoy left.\\n",
                """
                        .strip()
                    + """
                     "date": "2021-05-12T23:30:00-07:00", "url": "https://example.org/1",
                    """
                        .strip()
                    + """
                     "title": "Envoy leaves", "publisher": "Kurier", "language": "en-US", "tags": null}
                    """)
            .warns()
            .article();
    assertThat(article)
        .isEqualTo(
            new Article(
                "17",
                "https://example.org/1",
                "Envoy leaves",
                "Kurier",
                LocalDate.of(2021, 5, 12),
                "en",
                "Ankara's envoy left.\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"date", "publication_date", "published"})
  void takesTheDateFromAnyOfItsNames(String name) {
    String line = "{\"id\": \"a\", \"text\": \"Talks.\", \"%s\": \"2021-05-12\"}".formatted(name);
    assertThat(assertReadingInput(line).article().published()).isEqualTo("2021-05-12");
  }

  @Test
  void aLineWithoutDateIsReadAndTold() throws IOException {
    assertReading(between("{\"id\": \"b\", \"text\": \"Talks.\", \"date\": \"\"}"))
        .reads("a", "b", "z")
        .warns(Problem.NO_DATE)
        .saying("news.jsonl, line 2 has no date");
  }

  @Test
  void theDefaultsFillWhatIsMissingOnly() throws IOException {
    Path path = file("news.jsonl", (FIRST + "{\"id\": 1, \"text\": \"Talks.\"}").getBytes("UTF-8"));
    var defaults = new Defaults(LocalDate.of(2000, 1, 1), "Kurier");
    try (var sources = Sources.of(java.util.List.of(path), defaults)) {
      assertThat(((Reading.Read) sources.next()).article().published()).isEqualTo("2021-05-12");
      assertThat(((Reading.Read) sources.next()).article().published()).isEqualTo("2000-01-01");
    }
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id": "b", "text": "Talks                               | BAD_JSON      | not valid JSON
          {"id": "b" "text": "Talks."}                             | BAD_JSON      | near column
          not JSON at all                                          | BAD_JSON      | not valid JSON
          ["b", "Talks."]                                          | BAD_JSON      | not a JSON object
          {"id": "b", "text": "Talks."} {"id": "c", "text": "No."} | BAD_JSON      | goes on after
          {"id": "b", "id": "c", "text": "Talks."}                 | BAD_JSON      | 'id' twice
          {"text": "Talks."}                                       | MISSING_FIELD | no 'id'
          {"id": "b", "body": "Talks."}                            | MISSING_FIELD | no 'text'
          {"id": null, "text": "Talks."}                           | MISSING_FIELD | no 'id'
          {"id": {"$oid": "5"}, "text": "Talks."}                  | BAD_FIELD     | the id an object
          {"id": "", "text": "Talks."}                             | BAD_FIELD     | the id ''
          {"id": "b\\u0007", "text": "Talks."}                     | BAD_FIELD     | the id 'b?'
          {"id": "b", "text": ["Talks."]}                          | BAD_FIELD     | a list
          {"id": "b", "text": " "}                                 | EMPTY         | empty 'text'
          {"id": "a", "text": "Ankara’s envoy left."}              | DUPLICATE     | same text
          {"id": "a", "text": "Ankara’s envoy stayed."}            | CONFLICTING_ID | another text
          """)
  void refusesABadLineAndGoesOn(String line, Problem problem, String saying) throws IOException {
    assertReading(between(line))
        .reads("a", "z")
        .refuses(problem)
        .saying("news.jsonl, line 2 ", saying);
  }

  @Test
  void leavesOutAnOptionalFieldThatIsWrong() throws IOException {
    assertReading(
            between(
                """
                {"id": "b", "text": "Talks.", "date": "2021-05-12", "publisher": {"name": "Kurier"}, "language": "English"}\
                """))
        .reads("a", "b", "z")
        .warns(Problem.BAD_FIELD, Problem.BAD_FIELD)
        .saying("'publisher' that is an object", "'English'");
  }

  @Test
  void refusesALineTooLongAndGoesOn() throws IOException {
    assertReading(between("{\"id\": \"b\", \"text\": \"" + "a".repeat(20_000_000) + "\"}"))
        .reads("a", "z")
        .refuses(Problem.TOO_LARGE)
        .saying("line 2 is 20,000,023 bytes long");
  }

  @Test
  void refusesDeepNestingAndEndlessNumbersAndGoesOn() throws IOException {
    assertReading(between("{\"id\": \"b\", \"text\": \"Talks.\", \"x\": " + "[".repeat(100_000)))
        .reads("a", "z")
        .refuses(Problem.BAD_JSON)
        .saying("beyond what is read");
    assertReading(between("{\"text\": \"Talks.\", \"id\": " + "9".repeat(100_000) + "}"))
        .reads("a", "z")
        .refuses(Problem.BAD_JSON)
        .saying("beyond what is read");
  }

  @Test
  void replacesZerosAndHalfCharactersInPlace() throws IOException {
    Article article =
        assertReadingInput("{\"id\": 1, \"text\": \"A\\u0000B\\ud83dC\", \"date\": \"2021-05-12\"}")
            .warns(Problem.ENCODING)
            .article();
    assertThat(article.text()).isEqualTo("A\uFFFDB\uFFFDC");
  }

  @Test
  void damageOfOneLineStaysInThatLine() throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write(FIRST.getBytes(StandardCharsets.UTF_8));
    bytes.write(
        "{\"id\": \"b\", \"date\": \"2021-05-12\", \"text\": \"Málaga\"}\n".getBytes("ISO-8859-1"));
    bytes.write(new byte[] {0, 1, 2, 3, '\n'});
    bytes.write(LAST.getBytes(StandardCharsets.UTF_8));
    assertReading(file("news.jsonl", bytes.toByteArray())).refuses(Problem.BINARY);
    assertReading(file("long.jsonl", afterManyLines(bytes.toByteArray())))
        .warns(Problem.ENCODING)
        .refuses(Problem.BINARY)
        .saying("long.jsonl, line 1002 ", "long.jsonl, line 1003 ");
  }

  private static byte[] afterManyLines(byte[] bytes) throws IOException {
    var all = new ByteArrayOutputStream();
    for (int i = 0; i < 1000; i++)
      all.write(
          "{\"id\": %d, \"text\": \"Talks.\", \"date\": \"2021-05-12\"}%n"
              .formatted(i)
              .getBytes("UTF-8"));
    all.write(bytes);
    return all.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void readsEveryUnicodeEncodingWithAndWithoutMark(String charset) throws IOException {
    // its letters hold the bytes of a line's end: U+0A05 and U+050A
    String letters = "{\"id\": \"b\", \"text\": \"ਅਅ ԊԊ\", \"date\": \"2021-05-12\"}\r\n\n";
    for (String mark : new String[] {"", "\uFEFF"}) {
      String text = mark + FIRST + letters + LAST.strip();
      assertReading(file("news.jsonl", text.getBytes(Charset.forName(charset))))
          .warns()
          .reads("a", "b", "z");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"news", "news.txt", "news.json", "news.ndjson", "news.jsonl.gz", "news.gz"})
  void isRecognisedByNameOrByItsFirstBytes(String name) throws IOException {
    byte[] bytes = name.endsWith("gz") ? packed(FIRST + LAST) : (FIRST + LAST).getBytes("UTF-8");
    assertReading(file(name, bytes)).reads("a", "z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"id\": \"a\", \"text\": \"Talks.\"}]",
        "[\n  {\"id\": \"a\", \"text\": \"Talks.\"}\n]",
        "{\n  \"id\": \"a\",\n  \"text\": \"Talks.\"\n}",
      })
  void refusesJsonThatIsNotInLinesOnce(String json) throws IOException {
    assertReading(file("news.json", json.getBytes("UTF-8")))
        .refuses(Problem.BAD_JSON)
        .saying("news.json is JSON, but not JSON Lines", "jq -c");
  }

  @Test
  void aFileOfBlankLinesIsEmpty() throws IOException {
    assertReading(file("news.jsonl", "\n \n".getBytes("UTF-8"))).refuses(Problem.EMPTY);
  }

  @Test
  void readsAllPartsOfAFilePackedInParts() throws IOException {
    var parts = new ByteArrayOutputStream();
    parts.write(packed(FIRST));
    parts.write(packed(LAST));
    assertReading(file("news.jsonl.gz", parts.toByteArray())).reads("a", "z");
  }

  @Test
  void keepsTheCompleteLinesOfAFileThatEndsTooEarly() throws IOException {
    byte[] whole = packed(afterRandomLines());
    Path cut = file("cut.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
    try (var sources = Sources.of(java.util.List.of(cut), Defaults.NONE)) {
      long read = 0;
      Reading last = sources.next();
      for (; sources.hasNext(); last = sources.next()) read++;
      assertThat(read).isBetween(400L, 600L);
      assertThat(last)
          .isInstanceOfSatisfying(
              Reading.Refused.class,
              refused -> assertThat(refused.problem()).isEqualTo(Problem.TRUNCATED));
    }
  }

  private static String afterRandomLines() {
    var random = new java.util.Random(7);
    var lines = new StringBuilder();
    for (int i = 0; i < 1000; i++)
      lines.append(
          "{\"id\": %d, \"text\": \"%x\", \"date\": \"2021-05-12\"}\n"
              .formatted(i, random.nextLong()));
    return lines.toString();
  }
}
