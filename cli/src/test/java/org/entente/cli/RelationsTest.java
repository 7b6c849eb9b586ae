package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imported events from the file to every answer about their relation. */
class RelationsTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 12, 7);
  private static final LocalDate QUARREL = LocalDate.of(2021, 3, 17);

  @TempDir private Path folder;
  private Path ledger = Path.of("");

  @BeforeEach
  void place() {
    ledger = folder.resolve("ledger.duckdb");
  }

  @Test
  void importedEventsAreCountedOnlyWhenAskedFor() {
    take(IcewsRows.quarrel(FIRST, QUARREL));
    assertThat(Ran.entente(ledger, "relation", "NOR", "TCD").out())
        .contains("no event between these two: NOR-TCD", "--origin icews");
    assertThat(relation().out())
        .contains(
            "actual events (icews)",
            "NOR→TCD  hostile: ",
            "NOR→TCD: from 2021-03-17",
            "open commitments",
            "newest events");
  }

  @Test
  void importedEventsAreListedOnlyWhenAskedForTheNewestFirst() {
    take(IcewsRows.quarrel(FIRST, QUARREL));
    assertThat(Ran.entente(ledger, "events").err())
        .contains("No event fits.", "of --origin icews are apart");
    Ran table = Ran.entente(ledger, "events", "--origin", "icews", "--limit", "2");
    assertThat(table.out().lines().skip(1))
        .hasSize(2)
        .allMatch(line -> line.contains("NOR→TCD") || line.contains("TCD→NOR"))
        .allMatch(line -> line.contains("icews:"));
    assertThat(table.err()).contains("There are more than these 2.");
    List<LocalDate> days =
        Ran.entente(ledger, "events", "--origin", "icews", "--format", "jsonl")
            .out()
            .lines()
            .map(line -> JsonMapper.shared().readTree(line).get("date").asString())
            .map(LocalDate::parse)
            .toList();
    assertThat(days).hasSizeGreaterThan(2).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(Ran.entente(ledger, "events", "--origin", "all").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Ran.entente(ledger, "events", "--origin", "icews", "--status", "future").err())
        .contains("carry no status");
    assertThat(Ran.entente(ledger, "events", "--origin", "gdelt2").err())
        .contains("No event of origin 'gdelt2'", "those of icews");
  }

  @Test
  void refusedRowsAreNamedListedAndCounted() throws IOException {
    var rows = IcewsRows.quarrel(FIRST, QUARREL).line("torn\trow");
    Path list = folder.resolve("refused.tsv");
    Ran ran =
        Ran.entente(
            ledger,
            "import",
            "icews",
            "--refused",
            list.toString(),
            rows.write(folder.resolve("events.tab")).toString());
    assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(ran.err()).contains("2 columns, 20 expected", "1 rows refused", " events added");
    assertThat(Files.readString(list)).contains("2 columns, 20 expected\ttorn|row");
  }

  @Test
  void fileThatIsNoneHoldsUpNoOther() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.tab"));
    Path rows = IcewsRows.quarrel(FIRST, QUARREL).write(folder.resolve("events.tab"));
    Ran ran = Ran.entente(ledger, "import", "icews", empty.toString(), rows.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(ran.err()).contains("empty.tab is empty", "events.tab: ", " events added");
  }

  @Test
  void fileThatIsNotThereOrNoTableIsOneLine() {
    assertThat(Ran.entente(ledger, "import", "icews", "nowhere.tab"))
        .satisfies(ran -> assertThat(ran.code()).isEqualTo(ExitCode.REFUSED))
        .satisfies(ran ->
            assertThat(ran.err())
                .isEqualTo("entente: No file nowhere.tab. Maybe a mistyped name.\n"));
  }

  @Test
  void jsonHasEveryMeasureOfBothDirections() {
    take(IcewsRows.quarrel(FIRST, QUARREL));
    JsonNode json = json();
    for (String side : new String[] {"forth", "back"})
      for (String field :
          new String[] {
            "level", "trend", "volatility", "stability", "predictability", "reciprocity"
          }) assertThat(json.get(side).get(field)).as(side + " " + field).isNotNull();
    assertThat(json.get("forth").get("level").get("value").asDouble()).isNegative();
    assertThat(json.get("change_points").values())
        .extracting(point -> point.get("date").asString())
        .contains(QUARREL.toString());
    JsonNode first = json.get("change_points").get(0);
    String reference = first.get("events").get(0).asString();
    assertThat(Ran.entente(ledger, "explain", reference).out())
        .contains(reference, "Government (", "no sentence");
    assertThat(Ran.entente(ledger, "explain", "icews:0").code()).isEqualTo(ExitCode.REFUSED);
  }

  @Test
  void csvHasALineForEachStepAndDirection() {
    take(IcewsRows.quarrel(FIRST, QUARREL));
    var lines =
        Ran.entente(
                ledger, "relation", "NOR", "TCD", "--origin", "icews", "--step", "month", "--csv")
            .out()
            .lines()
            .toList();
    assertThat(lines).hasSize(1 + 2 * 7);
    int cells = lines.getFirst().split(",", -1).length;
    assertThat(lines).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(cells));
    assertThat(lines.get(1)).startsWith("2020-12-07,2020-12-31,NOR,TCD,");
  }

  @Test
  void pageNeedsNothingFromElsewhere() throws IOException {
    take(IcewsRows.quarrel(FIRST, QUARREL).add(QUARREL, "Norway", "Chad", "<script>", 1));
    Path page = folder.resolve("page.html");
    Ran ran =
        Ran.entente(
            ledger, "relation", "NOR", "TCD", "--origin", "icews", "--html", page.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.OK);
    String html = Files.readString(page);
    assertThat(html)
        .doesNotContain("<script", "http:", "https:", "@import", "NaN", "src=")
        .contains("<svg", "prefers-color-scheme:dark", "@media print", "href=\"#change-1\"")
        .contains("id=\"change-1\"", "insufficient evidence");
    var links = html.split("href=\"#");
    for (int i = 1; i < links.length; i++)
      assertThat(html).contains("id=\"" + links[i].substring(0, links[i].indexOf('"')) + "\"");
  }

  @Test
  void relationsAreRankedAndWhatChangedIsListed() {
    var rows = IcewsRows.quarrel(FIRST, QUARREL);
    for (int day = 0; day < 180; day += 2) rows.add(FIRST.plusDays(day), "Fiji", "Tonga", "070", 7);
    take(rows);
    String[] byLevel = {"relations", "--origin", "icews", "--sort", "level"};
    assertThat(Ran.entente(ledger, byLevel).out()).containsSubsequence("NOR-TCD", "FJI-TON");
    assertThat(
            Ran.entente(ledger, "relations", "--origin", "icews", "--limit", "1", "--json").out())
        .startsWith("{\"a\":\"NOR\",\"b\":\"TCD\",");
    assertThat(Ran.entente(ledger, "relations", "--origin", "icews", "--changed", "120").out())
        .contains("2021-03-17")
        .doesNotContain("FJI");
    assertThat(Ran.entente(ledger, "relations").err()).contains("maybe --origin icews");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "one event",
    "all events on one day",
    "a gap of ninety years",
    "a day in the future",
    "many events on one day",
    "the same act every day"
  })
  void badInputGivesNumbersOrInsufficientEvidence(String name) {
    var rows = new IcewsRows();
    Consumer<LocalDate> act = day -> rows.add(day, "Norway", "Chad", "163", -8);
    switch (name) {
      case "one event" -> act.accept(QUARREL);
      case "all events on one day" -> repeat(500, () -> act.accept(QUARREL));
      case "a gap of ninety years" -> {
        repeat(50, () -> act.accept(LocalDate.of(1931, 1, 1)));
        repeat(50, () -> act.accept(QUARREL));
      }
      case "a day in the future" -> {
        act.accept(LocalDate.of(2999, 1, 1));
        act.accept(QUARREL);
      }
      case "many events on one day" -> {
        repeat(20_000, () -> act.accept(QUARREL));
        repeat(30, () -> act.accept(FIRST));
      }
      default -> FIRST.datesUntil(QUARREL).forEach(act);
    }
    take(rows);
    Ran page = relation();
    assertThat(page.code()).isEqualTo(ExitCode.OK);
    assertThat(page.out()).contains("insufficient evidence").doesNotContain("NaN");
    assertThat(json().toString()).doesNotContain("NaN", "Infinity");
    assertThat(Ran.entente(ledger, "relations", "--origin", "icews", "--least", "1").out())
        .contains("TCD")
        .doesNotContain("NaN");
  }

  @Test
  void dayOutsideEveryRecordIsAUsageError() {
    take(IcewsRows.quarrel(FIRST, QUARREL));
    assertThat(Ran.entente(ledger, "relation", "NOR", "TCD", "--from", "0001-01-01").code())
        .isEqualTo(ExitCode.USAGE);
  }

  private static void repeat(int times, Runnable action) {
    for (int i = 0; i < times; i++) action.run();
  }

  private void take(IcewsRows rows) {
    Path file = rows.write(folder.resolve("events.tab"));
    Ran.entente(ledger, "import", "icews", file.toString());
  }

  private Ran relation() {
    return Ran.entente(ledger, "relation", "NOR", "TCD", "--origin", "icews");
  }

  private JsonNode json() {
    Ran ran = Ran.entente(ledger, "relation", "NOR", "TCD", "--origin", "icews", "--json");
    return JsonMapper.shared().readTree(ran.out());
  }
}
