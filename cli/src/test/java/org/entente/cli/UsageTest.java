package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "entente {0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          relatio                     | entente: Not understood: 'relatio'. Maybe relation.
          events --typ SANCTION       | entente: Not understood: '--typ' 'SANCTION'. Maybe --type.
          code                        | entente: Missing required parameter: 'PATH'. Maybe see: entente code --help
          code --date 2021-02-30 a    | entente: Invalid value for option '--date': '2021-02-30' is not a day. Maybe write it as 2021-04-15. Maybe see: entente code --help
          code --date 2150-01-01 a    | entente: Invalid value for option '--date': nothing can have been published on 2150-01-01, which is still to come. Maybe see: entente code --help
          relation USA                | entente: Missing required parameter: 'B'. Maybe see: entente relation --help
          relation USA American       | entente: A and B are both USA: a relation needs two actors. Maybe see: entente relation --help
          relation USA RUS --from 2021-05-02 --to 2021-05-01 | entente: --from 2021-05-02 is after --to 2021-05-01. Maybe see: entente relation --help
          """)
  void aCommandLineNotUnderstoodIsOneLineAndCodeTwo(String line, String message) {
    Ran ran = Ran.entente(line.split(" "));
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).isEqualTo(message + "\n");
    assertThat(ran.out()).isEmpty();
  }

  @ParameterizedTest(name = "entente {0} without a ledger")
  @ValueSource(strings = {"events", "explain 4f2a", "relation USA RUS"})
  void aMissingLedgerIsCodeThree(String line) {
    Ran ran = Ran.entente(folder.resolve("none.duckdb"), line.split(" "));
    assertThat(ran.code()).isEqualTo(ExitCode.LEDGER);
    assertThat(ran.err()).startsWith("entente: ").contains("none.duckdb").containsOnlyOnce("\n");
  }

  @Test
  void aFolderThatNoCodingJobLeftIsNotTaken() {
    Ran ran = Ran.entente(folder.resolve("new.duckdb"), "import", "coded", folder.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(ran.err())
        .startsWith("entente: " + folder + " holds no manifest.json")
        .containsOnlyOnce("\n");
  }

  @ParameterizedTest(name = "entente {0} --help")
  @MethodSource("commands")
  void helpTeachesByExampleAndNamesExitCodes(String command) {
    Ran ran = Ran.entente((command + " --help").strip().split(" "));
    assertThat(ran.code()).isEqualTo(ExitCode.OK);
    assertThat(ran.out()).contains("  entente ").contains("Exit codes: 0 ");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 100);
  }

  static Stream<String> commands() {
    var line = Entente.commandLine(Ran.session());
    return Stream.concat(Stream.of(""), line.getSubcommands().keySet().stream());
  }

  @ParameterizedTest(name = "entente --debug {0}")
  @MethodSource("commands")
  void aNamedCommandAloneIsMade(String command) {
    if (command.isEmpty()) return;
    var line = Entente.commandLine(Ran.session(), "--debug", command, "events");
    assertThat(line.getSubcommands()).containsOnlyKeys(command);
  }

  @Test
  void aloneItShowsItsHelp() {
    assertThat(Ran.entente().out()).isEqualTo(Ran.entente("--help").out());
  }

  @Test
  void aFaultShowsWhereOnlyWhenAsked() throws IOException {
    Path ledger = Files.createDirectory(folder.resolve("folder"));
    assertThat(Ran.entente(ledger, "events").err()).doesNotContain("\tat ");
    assertThat(Ran.entente(ledger, "events", "--debug").err()).contains("\tat org.entente.");
  }
}
