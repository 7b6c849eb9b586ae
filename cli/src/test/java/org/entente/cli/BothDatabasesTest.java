package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Every command does the same on a ledger in a file and on one on a PostgreSQL server. */
class BothDatabasesTest {
  private static final String NEWS =
      """
      {"id": "expulsion", "date": "2021-04-16", "text": "Norway expelled two Russian diplomats on Thursday."}
      {"id": "answer", "date": "2021-04-17", "text": "Russia condemned Norway on Friday. It rained."}
      {"id": "offer", "date": "2021-04-17", "text": "Norway offered Russia talks. Russia accepted the offer of talks from Norway on Saturday."}
      {"id": "nul", "date": "2021-04-18", "text": "Sweden praised \\u0000 Norway on Saturday."}
      """;

  @TempDir private static Path folder;
  private static EmbeddedPostgres server;
  private static Map<String, String> file = Map.of();
  private static Map<String, String> database = Map.of();
  private static String id = "";

  @BeforeAll
  static void fillBoth() throws IOException {
    server = EmbeddedPostgres.start();
    String address =
        "jdbc:postgresql://postgres:s3cret@localhost:%d/postgres".formatted(server.getPort());
    database = Map.of("ENTENTE_LEDGER", address);
    file = Map.of("ENTENTE_LEDGER", folder.resolve("news.duckdb").toString());
    Path rows =
        IcewsRows.quarrel(LocalDate.of(2020, 12, 7), LocalDate.of(2021, 3, 17))
            .write(folder.resolve("events.tab"));
    for (String[] line :
        new String[][] {
          {"code", "-", "--quiet"},
          {"import", "icews", rows.toString()},
          {"import", "icews", rows.toString()}
        }) {
      Ran one = Ran.with(file, NEWS, line);
      Ran other = Ran.with(database, NEWS, line);
      assertThat(one.code()).as(one.err()).isEqualTo(ExitCode.OK);
      assertThat(masked(other)).isEqualTo(masked(one));
    }
    String first =
        Ran.with(file, "", "events", "--format", "jsonl").out().lines().findFirst().orElseThrow();
    id = JsonMapper.shared().readTree(first).get("id").asString();
    correct();
  }

  private static void correct() {
    for (Map<String, String> ledger : java.util.List.of(file, database)) {
      Ran ran = Ran.with(ledger, "", "correct", id, "--actor", "Sweden GOV", "--by", "Anna");
      assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.OK);
    }
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "events",
        "events --original",
        "events --as-of 2030-01-01 --format jsonl",
        "events --as-of 2021-01-01",
        "events --origin icews --actor NOR --limit 30",
        "events --origin icews --format jsonl",
        "events --origin gdelt2",
        "events --actor SWE --type SANCTION",
        "events --ledger nowhere.duckdb",
        "explain ID",
        "explain ID --json",
        "explain 0000000000000000",
        "explain icews:12",
        "relation Sweden Russia",
        "relation Sweden Russia --json",
        "relation Norway Chad --origin icews --json",
        "relation Norway Chad --origin icews --as-of 2030-01-01",
        "relations --least 1",
        "relations --origin all --least 1 --json",
        "relations --origin icews --changed 300",
        "commitments",
        "recode",
        "commitments",
        "commitments Norway Russia --format json",
        "commitments --as-of 2030-01-01 --format csv",
        "correct ID --type NOTHING"
      })
  void everyQuestionHasOneAnswer(String line) {
    String[] words = line.replace("ID", id).split(" ");
    Ran one = Ran.with(file, "", words);
    assertThat(masked(Ran.with(database, "", words))).isEqualTo(masked(one));
  }

  @ParameterizedTest(name = "{0} of events {1}")
  @CsvSource({
    "jsonl, coded", "csv, coded", "parquet, coded", "gdelt2, coded", "plover, coded",
    "jsonl, icews", "csv, icews", "parquet, icews", "icews, icews", "polecat, icews"
  })
  void exportsAreTheSameFile(String format, String origin) throws IOException {
    Path one = folder.resolve("one." + format);
    Path other = folder.resolve("other." + format);
    Ran ran = Ran.with(file, "", "export", format, one.toString(), "--origin", origin);
    assertThat(ran.code()).as(ran.err()).isZero();
    Ran.with(database, "", "export", format, other.toString(), "--origin", origin);
    assertThat(other).hasSameBinaryContentAs(one);
  }

  @Test
  void aBackupAnswersLikeTheLedgerItIsOf() {
    String backup = folder.resolve("backup.duckdb").toString();
    String back = folder.resolve("back.duckdb").toString();
    Ran ran = Ran.with(database, "", "export", "ledger", backup);
    assertThat(ran.code()).as(ran.err()).isZero();
    ran = Ran.entente("import", "ledger", backup, "--ledger", back);
    assertThat(ran.code()).as(ran.err()).isZero();
    for (String line :
        new String[] {"events", "events --original", "relations --origin all --least 1"})
      assertThat(Ran.with(Map.of("ENTENTE_LEDGER", back), "", line.split(" ")).out())
          .isEqualTo(Ran.with(database, "", line.split(" ")).out());
    assertThat(Ran.with(database, "", "import", "ledger", backup).code())
        .as("not into one that holds something")
        .isEqualTo(ExitCode.LEDGER);
    assertThat(Ran.with(database, "", "export", "ledger", backup, "--original").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void noPasswordIsPrinted() {
    for (String[] line :
        new String[][] {
          {"explain", "0000000000000000"},
          {"explain", "icews:none"},
          {"code", "-"},
          {"demo", "--help"}
        }) {
      Ran ran = Ran.with(database, NEWS, line);
      assertThat(ran.out() + ran.err()).doesNotContain("s3cret");
    }
    Map<String, String> wrong =
        Map.of("ENTENTE_LEDGER", "jdbc:postgresql://ann:s3cret@localhost:9/news");
    Ran ran = Ran.with(wrong, "", "events");
    assertThat(ran.code()).isEqualTo(ExitCode.LEDGER);
    assertThat(ran.err()).contains("localhost:9").doesNotContain("s3cret");
  }

  /** Without the ledger's name, and what takes its time or has a moment in it. */
  private static String masked(Ran ran) {
    String text = "%d\n%s\n%s".formatted(ran.code(), ran.out(), ran.err());
    return text.replaceAll("jdbc:postgresql://\\S+?/postgres|\\S+/news.duckdb", "LEDGER")
        .replaceAll("[0-9.,]+ (s\\b|sentences)", "N $1")
        .replaceAll(
            "20\\d\\d-\\d\\d-\\d\\dT[0-9:.]+Z|20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d(:\\d\\d)?",
            "MOMENT");
  }
}
