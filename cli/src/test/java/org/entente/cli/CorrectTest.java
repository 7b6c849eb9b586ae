package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.entente.ledger.EventFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class CorrectTest {
  private static final String NEWS =
      """
      {"id": "expulsion", "date": "2021-04-16", "text": "Norway expelled two Russian diplomats on Thursday."}
      """;

  @TempDir private static Path once;
  private static String id = "";

  @TempDir private Path folder;
  private Path ledger = Path.of("");

  @BeforeAll
  static void code() {
    Path coded = once.resolve("coded.duckdb");
    Ran.with(Map.of("ENTENTE_LEDGER", coded.toString()), NEWS, "code", "-", "--quiet");
    String line = Ran.entente(coded, "events", "--format", "jsonl").out();
    id = JsonMapper.shared().readTree(line).get("id").asString();
  }

  @BeforeEach
  void copy() throws IOException {
    ledger = Files.copy(once.resolve("coded.duckdb"), folder.resolve("news.duckdb"));
  }

  @Test
  void whatAReaderSaysIsShownEverywhereWithTheOriginalBesideIt() {
    Ran ran =
        correct(
            "--type",
            "ACCUSE",
            "--actor",
            "Sweden GOV",
            "--recipient",
            "Russia,Belarus",
            "--date",
            "2021-04",
            "--by",
            "Anna",
            "--why",
            "misread");
    assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.OK);
    assertThat(ran.out())
        .isEqualTo(
            """
            was  2021-04-15  NOR→RUS  SANCTION expel  %s
            is   2021-04  SWE→RUS+BLR  ACCUSE  %s
            """
                .formatted(id, id));
    assertThat(Ran.entente(ledger, "events").out()).contains("SWE→RUS+BLR", "ACCUSE", "*");
    assertThat(Ran.entente(ledger, "relation", "Sweden", "Belarus").out())
        .contains("1 actual event");
    assertThat(Ran.entente(ledger, "explain", id, "--brief").out())
        .contains(
            "4 corrections",
            "the coder had: 2021-04-15  NOR→RUS  SANCTION expel",
            "UTC, Anna: by SWE GOV (misread)",
            "corrected by Anna on ",
            "[Norway] [expelled]");
  }

  @Test
  void codeOfTheActIsShownWhenNothingElseChanges() {
    assertThat(correct("--type", "SANCTION expel 1663").out())
        .contains("SANCTION expel 166  ", "SANCTION expel 1663  ");
  }

  @Test
  void whatDoesNotCountIsNotListedButExplained() {
    assertThat(correct("--no-event", "--why", "a film").out()).contains("(does not count)");
    assertThat(Ran.entente(ledger, "events").err()).contains("No event fits.");
    assertThat(Ran.entente(ledger, "relation", "NOR", "RUS").out()).contains("no event between");
    assertThat(Ran.entente(ledger, "explain", id, "--brief").out())
        .contains("does not count, by correction", "no event (a film)");
    assertThat(correct("--original").code()).isEqualTo(ExitCode.OK);
    assertThat(Ran.entente(ledger, "events").out()).contains("NOR→RUS");
  }

  @Test
  void theOriginalAndEveryMomentCanBeAskedFor() {
    String before = Instant.now().toString();
    correct("--type", "ACCUSE");
    assertThat(Ran.entente(ledger, "events", "--original").out())
        .contains("SANCTION")
        .doesNotContain("*");
    Ran then = Ran.entente(ledger, "events", "--as-of", before);
    assertThat(then.out()).contains("SANCTION").doesNotContain("ACCUSE", "*");
    assertThat(then.err()).contains("As the ledger stood at " + before);
    assertThat(Ran.entente(ledger, "relation", "NOR", "RUS", "--as-of", before, "--json").out())
        .contains("\"event\":{\"SANCTION\":1}");
    assertThat(Ran.entente(ledger, "relation", "NOR", "RUS", "--as-of", "2021-05-01").out())
        .contains("no event between");
    assertThat(Ran.entente(ledger, "events", "--as-of", "May").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void exportedEventsAreAsCorrectedUnlessTheOriginalIsAskedFor() throws IOException {
    correct("--type", "ACCUSE");
    for (EventFile.Format format : EventFile.Format.values()) {
      Path file = folder.resolve("events");
      Ran ran = Ran.entente(ledger, "export", format.name(), file.toString());
      assertThat(ran.err()).isEqualTo("1 events written to " + file + "\n");
      assertThat(EventFile.read(file, format).getFirst().event().act().label()).isEqualTo("ACCUSE");
      Ran.entente(ledger, "export", format.name(), file.toString(), "--original");
      assertThat(EventFile.read(file, format).getFirst().event().act().label())
          .isEqualTo("SANCTION expel");
    }
    Path nowhere = folder.resolve("no/folder/events");
    assertThat(Ran.entente(ledger, "export", "csv", nowhere.toString()))
        .satisfies(ran -> assertThat(ran.code()).isEqualTo(ExitCode.REFUSED))
        .satisfies(ran -> assertThat(ran.err()).containsOnlyOnce("\n"));
  }

  @ParameterizedTest(name = "correct EVENT {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
                                       | 2 | Missing required
          --no-event --original        | 2 | mutually exclusive
          --type WAR                   | 2 | 'WAR' is no PLOVER type: one of [AGREE,
          --type SANCTION nothing      | 2 | SANCTION has no mode 'nothing' in PLOVER
          --type SANCTION expel 999    | 2 | '999' is no CAMEO code
          --date 15.4.2021             | 2 | '15.4.2021' is no date. Maybe write it as 2021-04-15
          --joint --recipient RUS      | 2 | contradict each other
          --actor Atlantis             | 1 | No actor 'Atlantis' is known
          --duplicate-of 0000          | 1 | No event '0000'
          --no-event --by              | 2 | --by
          """)
  void whatMakesNoSenseIsOneLineAndStoresNothing(String options, int code, String words) {
    Ran ran = correct(options == null ? new String[0] : split(options));
    assertThat(ran.code()).as(ran.err()).isEqualTo(code);
    assertThat(ran.err()).contains(words).containsOnlyOnce("\n");
    assertThat(Ran.entente(ledger, "explain", id, "--brief").out()).doesNotContain("correction");
  }

  @Test
  void aLedgerThatIsNotThereIsNotMade() {
    Path none = folder.resolve("none.duckdb");
    assertThat(Ran.entente(none, "correct", id, "--no-event").code()).isEqualTo(ExitCode.LEDGER);
    assertThat(none).doesNotExist();
  }

  /** Words after {@code --type} are one argument, as quotes make them. */
  private static String[] split(String options) {
    return options.startsWith("--type ")
        ? new String[] {"--type", options.substring("--type ".length())}
        : options.split(" ");
  }

  private Ran correct(String... options) {
    String[] line = new String[options.length + 2];
    line[0] = "correct";
    line[1] = id;
    System.arraycopy(options, 0, line, 2, options.length);
    return Ran.entente(ledger, line);
  }
}
