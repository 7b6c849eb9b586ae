package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.entente.ledger.Ledger;
import org.entente.web.ServerSettings;
import org.entente.web.WebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands over a ledger that a server holds. */
class ServerOptionTest {
  private static final String TOKEN = "0123456789abcdef0123456789abcdef";
  private static final String ARTICLE =
      """
      {"id": "a", "date": "2021-04-16", "publisher": "Plain Courier", "text": "Norway expelled two Russian diplomats on Thursday. Russia threatened to expel Norwegian diplomats. Russia condemned Norway on Wednesday. Norway criticised Russia on Friday. Norway praised Russia on Tuesday."}
      """;

  @TempDir private static Path folder;
  private static Path file;
  private static Ledger ledger;
  private static WebServer server;
  private static String address;

  @BeforeAll
  static void start() {
    file = folder.resolve("team.duckdb");
    ledger = Ledger.open(file.toString());
    var machine = Machine.standard();
    server =
        WebServer.start(
            new ServerSettings("127.0.0.1", 0, TOKEN, null), ledger, machine::coder, machine::name);
    address = server.address().toString();
    Ran coding = asked(ARTICLE, "code", "-");
    assertThat(coding.err()).contains("1 articles coded by the server, 0 known before");
    assertThat(coding.code()).isZero();
  }

  @AfterAll
  static void stop() {
    if (server != null) server.close();
    if (ledger != null) ledger.close();
  }

  private static Ran asked(String input, String... arguments) {
    var all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--server";
    all[arguments.length + 1] = address;
    return Ran.with(Map.of("ENTENTE_TOKEN", TOKEN), input, all);
  }

  @Test
  void articlesThatTheServerHasAddNothing() {
    assertThat(asked(ARTICLE, "code", "-").err())
        .contains("0 articles coded by the server, 1 known before; 0 new events");
  }

  @Test
  void linesThatAreNoArticleAreRefusedByName() {
    Ran coding = asked("{\"id\": \"b\"}\n", "code", "-");
    assertThat(coding.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(coding.err()).contains("refused: ", "1 refused");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          events                              | NOR→RUS
          events --actor Norway --format jsonl| "event":"SANCTION"
          relation Norway Russia --csv        | 2021
          relation Norway Russia --json       | "NOR
          relations --least 1 --json          | "a":"NOR","b":"RUS"
          commitments --format json           | "threat"
          commitments Norway RUS --format json| "open"
          """)
  void aCommandTellsWhatTheServerKnows(String command, String told) {
    Ran ran = asked("", command.strip().split(" "));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          events --as-of 2021-05-01    | does not answer --as-of
          events --origin icews        | /api/v1/events?origin=icews
          relation Norway Russia       | add --json or --csv
          relations                    | add --json
          commitments                  | add --format json
          code --no-ledger -           | does not answer --no-ledger
          """)
  void whatAServerDoesNotAnswerIsRefusedWithAnotherWay(String command, String told) {
    Ran ran = asked("", command.strip().split(" "));
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains(told);
  }

  @Test
  void whoHasNoTokenIsToldWhereToPutIt() {
    Ran ran = Ran.with(Map.of(), ARTICLE, "code", "-", "--server", address);
    assertThat(ran.code()).isEqualTo(ExitCode.LEDGER);
    assertThat(ran.err()).contains("Maybe put the server's token into ENTENTE_TOKEN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          http://127.0.0.1:1 | No server answers at http://127.0.0.1:1
          127.0.0.1:8080     | is no address
          ftp://example.org  | is no address
          """)
  void anAddressWithoutAServerIsSaidSo(String url, String told) {
    Ran ran = Ran.with(Map.of(), "", "events", "--server", url);
    assertThat(ran.code()).isIn(ExitCode.LEDGER, ExitCode.USAGE);
    assertThat(ran.err()).contains(told).containsOnlyOnce("\n");
  }
}
