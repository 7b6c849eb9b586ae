package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.entente.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of an article, from a file to the ledger and back to the reader. */
class CodeTest {
  private static final String EXPULSION =
      """
      {"id": "expulsion", "date": "2021-04-16", "publisher": "Example Daily", "text": "Norway expelled two Russian diplomats on Thursday. The weather in Oslo was fine."}
      """;
  private static final String VISIT =
      """
      {"id": "visit", "date": "2021-04-20", "text": "Finnish President Sauli Niinisto visited Sweden on Monday."}
      """;

  @TempDir private Path folder;
  private Path ledger;
  private Path news;

  @BeforeEach
  void writeNews() throws IOException {
    ledger = folder.resolve("entente.duckdb");
    news = Files.writeString(folder.resolve("news.jsonl"), EXPULSION + VISIT);
  }

  @Test
  void anArticleBecomesEventsThatCanBeListedExplainedAndCounted() {
    Ran coded = Ran.entente(ledger, "code", news.toString());
    assertThat(coded.code()).isEqualTo(ExitCode.OK);
    assertThat(coded.out()).contains("2021-04-15", "NOR→RUS", "SANCTION", "expel");
    assertThat(coded.err()).contains("2 articles coded, 0 in the ledger before, 0 refused");

    Ran listed = Ran.entente(ledger, "events", "--actor", "norwegian", "--type", "sanction");
    String id = listed.out().strip().replaceFirst("(?s).* ", "");
    assertThat(id).matches("[0-9a-f]{8}");

    Ran explained = Ran.entente(ledger, "explain", id);
    assertThat(explained.out())
        .contains("[Norway] [expelled]", "'Thursday'", "Example Daily; 2021-04-16");

    Ran relation = Ran.entente(ledger, "relation", "Russia", "Norway");
    assertThat(relation.out())
        .contains("RUS-NOR  2021-04-15 to 2021-04-20, by day", "1 actual event");
    assertThat(Ran.entente(ledger, "relation", "NOR", "RUS", "--json").out())
        .contains("\"event\":{\"SANCTION\":1}");
  }

  @Test
  void whatTheStepsTookIsToldWhenAskedFor() {
    Ran coded = Ran.entente(ledger, "code", "--timings", news.toString());
    assertThat(coded.code()).isEqualTo(ExitCode.OK);
    assertThat(coded.err()).contains("dependencies", "actors", "storing", " %");
    assertThat(coded.out()).doesNotContain("dependencies");
  }

  @Test
  void severalThreadsGiveTheSameInTheSameOrder() throws IOException {
    var lines = new StringBuilder();
    for (int i = 0; i < 60; i++)
      lines.append(
          """
          {"id": "a%d", "date": "2021-04-16", "text": "%sNorway expelled %d Russian diplomats on Thursday."}
          """
              .formatted(i, "Russia condemned Norway on Friday. ".repeat(i % 7 == 0 ? 20 : 0), i));
    Path many = Files.writeString(folder.resolve("many.jsonl"), lines);
    String[] line = {"code", "--no-ledger", "--format", "jsonl", "--threads", "1", many.toString()};
    String one = Ran.entente(ledger, line).out();
    line[5] = "4";
    assertThat(Ran.entente(ledger, line).out()).isEqualTo(one).hasLineCount(60 + 9 * 20);
    line[5] = "0";
    assertThat(Ran.entente(ledger, line))
        .satisfies(ran -> assertThat(ran.code()).isEqualTo(ExitCode.USAGE))
        .satisfies(ran -> assertThat(ran.err()).contains("--threads 0: at least 1"));
  }

  @Test
  void aPairWithoutEventsIsSaidToHaveNone() {
    Ran.entente(ledger, "code", news.toString());
    Ran ran = Ran.entente(ledger, "relation", "Chad", "Chile");
    assertThat(ran.code()).isEqualTo(ExitCode.OK);
    assertThat(ran.out()).isEqualTo("The ledger holds no event between these two: TCD-CHL\n");
  }

  @Test
  void codingTwiceAddsNothing() {
    Ran.entente(ledger, "code", news.toString());
    String before = Ran.entente(ledger, "events", "--format", "jsonl").out();
    Ran again = Ran.entente(ledger, "code", news.toString());
    assertThat(again.code()).isEqualTo(ExitCode.OK);
    assertThat(again.err()).contains("0 articles coded, 2 in the ledger before, 0 refused");
    assertThat(Ran.entente(ledger, "events", "--format", "jsonl").out()).isEqualTo(before);
  }

  @Test
  void linesOfJsonAreTheWholeRecord() {
    Ran ran =
        Ran.with(Map.of(), EXPULSION, "code", "--no-ledger", "--format", "jsonl", "--quiet", "-");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().strip())
        .startsWith("{\"id\":\"")
        .contains(
            "\"date\":\"2021-04-15\"",
            "\"event\":\"SANCTION\"",
            "\"cite_info\":{\"article\":\"expulsion\"")
        .doesNotContain("\n");
    assertThat(Path.of("entente.duckdb")).doesNotExist();
  }

  @Test
  void aBrokenLineIsRefusedByNameAndTheRestGoesOn() throws IOException {
    Files.writeString(news, EXPULSION + "{\"id\": \"torn\", \"text\n" + VISIT);
    Ran ran = Ran.entente(ledger, "code", news.toString(), folder.resolve("gone.txt").toString());
    assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(ran.err().lines())
        .anyMatch(line -> line.startsWith("refused: ") && line.contains("news.jsonl, line 2"))
        .anyMatch(line -> line.startsWith("refused: ") && line.contains("gone.txt"))
        .anyMatch(line -> line.startsWith("2 articles coded, 0 in the ledger before, 2 refused"));
  }

  @Test
  void anotherTextUnderAKnownIdIsRefused() throws IOException {
    Ran.entente(ledger, "code", news.toString());
    Files.writeString(news, VISIT.replace("visited", "left"));
    Ran ran = Ran.entente(ledger, "code", news.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(ran.err())
        .contains("refused: Article 'visit': the ledger holds another one of this id");
  }

  @Test
  void anInterruptedRunSaysSoAndGoesOnLater() {
    var interruption = new Interruption();
    interruption.finished();
    interruption.request();
    var environment = Map.of("ENTENTE_LEDGER", ledger.toString());
    Ran stopped = Ran.with(environment, "", interruption, "code", news.toString());
    assertThat(stopped.code()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(stopped.err()).startsWith("Interrupted after 0 articles");
    Ran resumed = Ran.entente(ledger, "code", news.toString());
    assertThat(resumed.err()).contains("2 articles coded, 0 in the ledger before");
  }

  @Test
  void aRunIsRemembered() {
    Ran.entente(ledger, "code", news.toString());
    try (Ledger opened = Ledger.openReadOnly(ledger.toString())) {
      assertThat(opened.countArticles()).isEqualTo(2);
      assertThat(opened.runs()).hasSize(1).allMatch(run -> run.finished() != null);
    }
  }
}
