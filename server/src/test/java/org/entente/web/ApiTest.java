package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.entente.ledger.EventFile;
import org.entente.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What programs ask and are answered, over a real ledger and the real coder. */
class ApiTest {
  private static Ledger ledger;
  private static WebServer server;
  private static Program program;

  @BeforeAll
  static void start() throws Exception {
    ledger = Ledger.openInMemory();
    server =
        WebServer.start(
            new ServerSettings("127.0.0.1", 0, Fixture.TOKEN, null),
            ledger,
            () -> Fixture.CODER,
            () -> Fixture.NAME);
    program = Program.of(server);
    program.code(
        Program.article("one", "France praised Turkey. Spain condemned Portugal."),
        Program.article("two", "Canada imposed sanctions on Iran. It rained."),
        Program.article("three", "Turkey will send aid to France."));
  }

  @AfterAll
  static void stop() {
    server.close();
    ledger.close();
  }

  @Test
  void anArticleIsCodedOnceHoweverOftenItIsPosted() throws Exception {
    JsonNode first = program.code(Program.article("four", "Norway accused Sweden of lying."));
    assertThat(first.required("coded").asInt()).isEqualTo(1);
    assertThat(first.required("events").asInt()).isEqualTo(1);
    JsonNode again = program.code(Program.article("four", "Norway accused Sweden of lying."));
    assertThat(again.required("known").asInt()).isEqualTo(1);
    assertThat(again.required("events").asInt()).isZero();
  }

  @Test
  void aLineThatIsNoArticleIsToldAndTheOthersAreCoded() throws Exception {
    JsonNode job = program.code("{\"id\": \"five\"", Program.article("six", "It rained."));
    assertThat(job.required("coded").asInt()).isEqualTo(1);
    assertThat(job.required("refused")).hasSize(1);
  }

  @Test
  void anArticleTellsWhatBecameOfEachSentence() throws Exception {
    JsonNode article = program.read("/api/v1/articles?id=two");
    assertThat(article.required("sentences"))
        .extracting(sentence -> sentence.required("outcome").asString())
        .containsExactly("coded", "no_event");
    assertThat(article.required("events").required(0).required("event").asString())
        .isEqualTo("SANCTION");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/events?, events, id",
    "/api/v1/actors?, actors, code",
    "/api/v1/relations?, relations, ",
    "/api/v1/corrections?, corrections, number",
    "/api/v1/commitments?, commitments, id"
  })
  void listsComePageByPageWithoutGapsOrRepeats(String path, String field, String name)
      throws Exception {
    var paged = new ArrayList<JsonNode>();
    String after = "";
    do {
      JsonNode page = program.read(path + "limit=1" + after);
      page.required(field).forEach(paged::add);
      JsonNode next = page.required("next");
      after = next.isNull() ? null : "&after=" + next.asString();
    } while (after != null);
    var whole = new ArrayList<JsonNode>();
    program.read(path + "limit=1000").required(field).forEach(whole::add);
    assertThat(paged).isEqualTo(whole);
    if (name != null) assertThat(whole).extracting(node -> node.get(name)).doesNotHaveDuplicates();
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws Exception {
    var first = program.get("/api/v1/events?actor=CAN");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    var again =
        program.send(
            program.request("/api/v1/events?actor=CAN").header("If-None-Match", tag),
            BodyHandlers.ofString());
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void everyPartOfAnEventCanBeCorrectedAndTheRecordTellsByWhom() throws Exception {
    program.code(Program.article("wrong", "Chile condemned Peru."));
    String id =
        program
            .read("/api/v1/events?actor=CHL")
            .required("events")
            .required(0)
            .required("id")
            .asString();
    var answer =
        program.post(
            "/api/v1/events/" + id + "/corrections",
            """
            {"what": "parts", "type": "SANCTION expel 166", "actor": ["Bolivia GOV"],
             "recipient": ["Peru", "Chile"], "day": "2021-04", "why": "read it again"}
            """);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode now = program.read("/api/v1/events/" + id);
    assertThat(now.required("cameo").asString()).isEqualTo("166");
    assertThat(now.required("actor").required(0).required("code").asString()).isEqualTo("BOL");
    assertThat(now.required("recipient")).hasSize(2);
    assertThat(now.required("date_precision").asString()).isEqualTo("month");
    JsonNode said = program.read("/api/v1/corrections").required("corrections");
    assertThat(said)
        .filteredOn(one -> one.required("event").asString().equals(id))
        .allSatisfy(one -> assertThat(one.required("by").asString()).isEqualTo("program"))
        .extracting(one -> one.required("change").asString())
        .containsExactlyInAnyOrder("act", "actors", "recipients", "date");
  }

  @ParameterizedTest
  @CsvSource({"jsonl,JSONL", "csv,CSV", "parquet,PARQUET"})
  void anExportReadsBackAsTheSameEvents(String name, EventFile.Format format, @TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("events." + name);
    var answer =
        program.send(program.request("/api/v1/exports/events." + name), BodyHandlers.ofFile(file));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(EventFile.read(file, format)).hasSize((int) ledger.countEvents());
    assertThat(Files.size(file))
        .isEqualTo(answer.headers().firstValueAsLong("Content-Length").orElseThrow());
  }

  @Test
  void whoListensHearsOfAnEventOnce() throws Exception {
    var lines =
        program.send(program.request("/api/v1/events/stream"), BodyHandlers.ofLines()).body();
    var heard =
        CompletableFuture.supplyAsync(() -> {
          List<String> data = new ArrayList<>();
          lines
              .takeWhile(line -> !line.contains("Wales"))
              .filter(l -> l.startsWith("data:"))
              .forEach(data::add);
          return data;
        });
    program.code(Program.article("news", "Ghana thanked Togo."));
    program.code(Program.article("news again", "Ghana thanked Togo."));
    program.code(Program.article("end", "Mali, not Wales, condemned Niger."));
    List<String> data = heard.get(60, TimeUnit.SECONDS);
    assertThat(data).filteredOn(line -> line.contains("\"GHA\"")).hasSize(1);
  }

  @Test
  void aNameOrDemonymFindsItsActor() throws Exception {
    assertThat(program.read("/api/v1/actors/turkish").required("code").asString()).isEqualTo("TUR");
  }

  @Test
  void theSeriesIsATable() throws Exception {
    var answer = program.get("/api/v1/relations/FRA-TUR/series?step=month");
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(answer.body().lines().findFirst().orElse("")).startsWith("from,to,actor,recipient");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actuator/health", "/actuator/prometheus"})
  void aWatcherSeesHowTheServerIs(String path) throws Exception {
    assertThat(new Program(server, "").get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void eventsOfARelationAreChosenByWhoOwnsTheOutletAndWhereItIs() throws Exception {
    program.code(
        Program.article("seven", "Brazil praised Chile.").replace("Plain Courier", "TASS"),
        Program.article("eight", "Chile accused Brazil of lying.")
            .replace("Plain Courier", "Reuters"),
        Program.article("nine", "Brazil imposed sanctions on Chile."));
    String all = program.get("/relations/BRA-CHL").body();
    assertThat(all)
        .contains("<span>TASS</span>", "<span>Reuters</span>", "<span>Plain Courier</span>");
    assertThat(all).contains("<option value=\"state\">state</option>", ">RUS</option>");
    String state = program.get("/relations/BRA-CHL?ownership=state").body();
    assertThat(state)
        .contains("<span>TASS</span>")
        .doesNotContain("<span>Reuters</span>", "<span>Plain Courier</span>");
    assertThat(state).contains("<option value=\"state\" selected=\"selected\">state</option>");
    assertThat(program.get("/relations/BRA-CHL/ledger?outletCountry=GBR").body())
        .contains("<span>Reuters</span>")
        .doesNotContain("<span>TASS</span>", "<span>Plain Courier</span>");
    assertThat(program.get("/relations/BRA-CHL?ownership=nobody").statusCode()).isEqualTo(400);
  }

  @Test
  void aPageIsWrittenAsItsReaderIsUsedTo() throws Exception {
    var german = program.request("/relations/ESP-PRT").header("Accept-Language", "de-DE,de;q=0.9");
    assertThat(program.send(german, BodyHandlers.ofString()).body())
        .contains("12.05.2021 to 12.05.2021", "insufficient evidence");
  }
}
