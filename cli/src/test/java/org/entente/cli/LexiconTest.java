package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reading, searching and testing the lexicon on the command line. */
class LexiconTest {
  @TempDir private Path folder;

  @Test
  void listCountsByTypeAndListsOneType() {
    assertThat(Ran.entente("lexicon", "list").out().lines())
        .anyMatch(line -> line.matches("ASSAULT +\\d+ +\\d+ +\\d+"))
        .anyMatch(line -> line.matches("operators +\\d+ +\\d+ +\\d+"));
    assertThat(Ran.entente("lexicon", "list", "--type", "SANCTION").out())
        .contains("sanction.verb", "sanction.yml:")
        .doesNotContain("assault.");
  }

  @Test
  void searchFindsAnyFormOfAWordAndTheClassThatHoldsIt() {
    assertThat(Ran.entente("lexicon", "search", "expelled").out()).contains("sanction.expel");
    assertThat(Ran.entente("lexicon", "search", "embargoes").out())
        .contains("Entries that it triggers", "sanction.noun", "@sanctions: embargo")
        .contains("Entries that look for it in a slot", "Classes that hold it: @sanctions");
  }

  @Test
  void showHasWordsSlotsMeaningExamplesAndPlace() {
    assertThat(Ran.entente("lexicon", "show", "sanction.verb").out())
        .contains("means", "SANCTION discontinue; quad class 4")
        .contains("with object", "actor", "recipient in")
        .contains("examples", "→ ", "sanction.yml:");
    assertThat(Ran.entente("lexicon", "show", "@sanctions").out())
        .contains("@sanctions", "embargo", "used by", "sanction.noun");
  }

  @ParameterizedTest(name = "lexicon {0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          show sanction.verbs      | No entry 'sanction.verbs' in the lexicon. Maybe 'sanction.verb'
          show @sanctoins          | No class '@sanctoins' in the lexicon. Maybe 'sanctions'
          search xylophone         | No entry knows 'xylophone'. Maybe search
          algebra --operator deney | No operator 'deney'. Maybe 'deny'
          test sanction.verbs      | No entry 'sanction.verbs' in the lexicon. Maybe 'sanction.verb'
          """)
  void whatIsNotThereIsCodeOneWithWhatToTry(String line, String message) {
    Ran ran = Ran.entente(("lexicon " + line).split(" "));
    assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(ran.err()).startsWith("entente: " + message).containsOnlyOnce("\n");
  }

  @Test
  void testRunsTheExamplesOfAnEntry() {
    Ran ran = Ran.entente("lexicon", "test", "sanction.verb");
    assertThat(ran.code()).isEqualTo(ExitCode.OK);
    assertThat(ran.out()).matches("(?s)\\d+ examples, 0 failing\n");
  }

  @Test
  void testTellsWhatAnExampleOfYourOwnGaveInstead() throws IOException {
    Path own = folder.resolve("own.yml");
    Files.writeString(
        own,
        """
        - id: own.snub
          act: REJECT - 120
          verb: [cold-shoulder]
          examples:
            - {text: "Japan cold-shouldered Kenya.", codes: JPN REJECT KEN}
            - {text: "Japan cold-shouldered Peru.", codes: none}
        """);
    Ran ran = Ran.entente("lexicon", "test", own.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(ran.out())
        .contains("own.yml:6 own.snub", "expected  none", "got       JPN REJECT PER")
        .contains("2 examples, 1 failing");
    assertThat(ran.err()).contains("entente explain --text");
  }

  @Test
  void unusedCountsEveryRule() {
    String article =
        "{\"id\": \"a\", \"text\": \"Norway refused to meet the Belarusian president.\"}";
    Ran ran = Ran.with(Map.of(), article, "lexicon", "unused", "-", "--json");
    assertThat(ran.code()).isEqualTo(ExitCode.OK);
    JsonNode report = JsonMapper.shared().readTree(ran.out());
    assertThat(report.get("counts").size()).isEqualTo(report.get("rules").asInt());
    assertThat(fired(report, "refuse.verb")).isEqualTo(1);
    assertThat(fired(report, "consult.meet")).isEqualTo(1);
    assertThat(fired(report, "sanction.verb")).isZero();
  }

  private static int fired(JsonNode report, String id) {
    for (JsonNode rule : report.get("counts"))
      if (rule.get("id").asString().equals(id)) return rule.get("fired").asInt();
    throw new AssertionError("no rule " + id);
  }

  @Test
  void thePageOfTheAlgebraIsUpToDate() throws IOException {
    assertThat(Files.readString(Path.of("..", "docs", "manual", "algebra.md")))
        .as("Maybe run: ./entente lexicon algebra --markdown > docs/manual/algebra.md")
        .isEqualTo(Ran.entente("lexicon", "algebra", "--markdown").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "search", "show", "test", "unused", "algebra"})
  void helpTeachesByExample(String command) {
    assertThat(Ran.entente("lexicon", command, "--help").out())
        .contains("  entente lexicon " + command, "Exit codes: 0 ");
  }
}
