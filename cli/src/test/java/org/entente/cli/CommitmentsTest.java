package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commitments of the ledger that the demo makes. */
class CommitmentsTest {
  private static final Path FOUNDING =
      Path.of("..", "..", "shared", "news", "us-russia-interview.txt");

  @TempDir private static Path folder;
  private static Path ledger = Path.of("");

  @BeforeAll
  static void codeTheExamples() {
    ledger = folder.resolve("demo.duckdb");
    Ran ran =
        Ran.entente(
            ledger, "code", Path.of("..", "examples", "articles.jsonl").toString(), "--quiet");
    assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.OK);
  }

  @Test
  void theSummitOfferOfAprilGoesFromOpenToKept() {
    Ran ran = Ran.entente(ledger, "commitments", "USA", "RUS", "--kind", "offer");
    assertThat(ran.out().lines().filter(line -> line.startsWith("2021-04-13")))
        .singleElement()
        .asString()
        .matches(
            "2021-04-13 +USA→RUS +offer +CONSULT +kept 2021-06-16 +accepted 2021-05-\\d\\d .* [0-9a-f]{8}");
  }

  @Test
  void everyEventOfACommitmentIsFoundByItsId() {
    JsonNode book =
        JsonMapper.shared()
            .readTree(
                Ran.entente(
                        ledger,
                        "commitments",
                        "Russia",
                        "American",
                        "--status",
                        "kept",
                        "--format",
                        "json")
                    .out());
    assertThat(book.get("on").asString()).isEqualTo("2021-06-24");
    JsonNode summit =
        book.get("commitments")
            .valueStream()
            .filter(one -> one.get("made").asString().equals("2021-04-13"))
            .findFirst()
            .orElseThrow();
    assertThat(summit.get("events").valueStream().map(move -> move.get("effect").asString()))
        .startsWith("made")
        .contains("accepted", "kept");
    for (JsonNode move : summit.get("events")) {
      Ran explained = Ran.entente(ledger, "explain", move.get("event").asString());
      assertThat(explained.code()).as(explained.err()).isEqualTo(ExitCode.OK);
    }
    assertThat(Ran.entente(ledger, "explain", summit.get("id").asString()).out())
        .contains("commitment  ", "offer of CONSULT");
  }

  @Test
  void whatIsAskedForIsAllThatIsListed() {
    List<String> lines =
        Ran.entente(
                ledger,
                "commitments",
                "--status",
                "carried-out",
                "--kind",
                "threat",
                "--format",
                "csv")
            .out()
            .lines()
            .toList();
    assertThat(lines.getFirst()).startsWith("id,kind,by,to,event,");
    assertThat(lines.subList(1, lines.size()))
        .isNotEmpty()
        .allMatch(line -> line.contains(",threat,") && line.contains(",carried out,"))
        .anyMatch(line -> line.contains(",RUS,USA,SANCTION,expel,166,"));
    assertThat(Ran.entente(ledger, "commitments", "Peru").err()).isEqualTo("No commitment fits.\n");
  }

  @Test
  void theLedgerKnewOfNoneBeforeItWasCoded() {
    Ran ran = Ran.entente(ledger, "commitments", "USA", "RUS", "--as-of", "2021-05-01");
    assertThat(ran.code()).isEqualTo(ExitCode.OK);
    assertThat(ran.err()).contains("No commitment fits.");
  }

  @Test
  void aRelationShowsWhatIsOpenAndHowOftenTheSidesDidWhatTheySaid() throws IOException {
    String page = Ran.entente(ledger, "relation", "USA", "RUS").out();
    assertThat(page).contains("open commitments", "demand");
    assertThat(page.lines().filter(line -> line.startsWith("offers accepted")))
        .singleElement()
        .asString()
        .contains("insufficient evidence", "settled, 5 needed");
    JsonNode json =
        JsonMapper.shared().readTree(Ran.entente(ledger, "relation", "USA", "RUS", "--json").out());
    assertThat(json.get("commitments").valueStream().map(one -> one.get("status").asString()))
        .contains("open", "kept", "carried out");
    assertThat(json.at("/forth/follow_through/offer/value").isNull()).isTrue();
    Path report = folder.resolve("report.html");
    Ran.entente(ledger, "relation", "USA", "RUS", "--html", report.toString());
    assertThat(Files.readString(report)).contains("Open commitments", "demand: ");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          commitments USA American         | A and B are both USA: commitments lie between two actors
          commitments --status done        | done' is not a status. Maybe open, accepted
          commitments --kind wish          | Invalid value for option '--kind'
          """)
  void whatIsNotUnderstoodIsNamed(String line, String message) {
    Ran ran = Ran.entente(ledger, line.split(" "));
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains(message);
  }

  /** The article Entente came from, when it lies beside the project; it is not part of it. */
  @Test
  void theFoundingArticleLeavesTheOfferAndTheThreatOpen() {
    assumeThat(FOUNDING).as("the founding article lies beside the project").exists();
    Path own = folder.resolve("founding.duckdb");
    Ran.entente(own, "code", FOUNDING.toString(), "--date", "2021-05-12", "--quiet");
    String[] open =
        Ran.entente(own, "commitments", "USA", "RUS", "--status", "open").out().split("\n");
    assertThat(Arrays.stream(open).filter(line -> line.contains(" offer ")))
        .anyMatch(line -> line.startsWith("2021-04 ") && line.contains("CONSULT"));
    String json =
        Ran.entente(own, "commitments", "USA", "RUS", "--kind", "threat", "--format", "json").out();
    assertThat(json).contains("if Russia continues", "\"status\":\"open\"");
    assertThat(Ran.entente(own, "commitments", "USA", "RUS", "--status", "accepted").out())
        .isEmpty();
  }
}
