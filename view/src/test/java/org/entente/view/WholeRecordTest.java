package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.ledger.ImportListener;
import org.entente.ledger.Ledger;
import org.entente.ledger.Origin;
import org.entente.ledger.Status;
import org.entente.ledger.interchange.IcewsFormat;
import org.entente.ledger.interchange.ImportLine;
import org.entente.relation.Dyad;
import org.entente.relations.DyadChange;
import org.entente.relations.DyadMeasures;
import org.entente.relations.Overview;
import org.entente.relations.series.CodedAct;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All relations at once, against each read and measured by itself. */
class WholeRecordTest {
  private static final List<String> STATES = List.of("Norway", "Chad", "Mali", "Peru");
  private static final String[] CODES = {"010", "040", "042", "057", "112", "130", "163", "190"};
  private static final LocalDate FIRST = LocalDate.parse("2017-01-01");
  private static final int DAYS = 1200;
  private static final LocalDate TODAY = FIRST.plusDays(DAYS);

  @TempDir static Path folder;
  private static Path ledger = Path.of("");

  /** Every pair by its own rate, with meetings told from both sides and some only from one. */
  @BeforeAll
  static void importEvents() throws IOException {
    var random = new Random(1648);
    var rows = new ArrayList<>(List.of(String.join("\t", new IcewsFormat().columns())));
    for (int day = 0; day < DAYS; day++)
      for (int a = 0; a < STATES.size(); a++)
        for (int b = 0; b < STATES.size(); b++) {
          boolean crisis = day > DAYS - 20 && a == 1 && b == 2;
          int acts = random.nextInt(5) == 0 ? random.nextInt(1 + a + b + (crisis ? 12 : 0)) : 0;
          for (int i = 0; i < acts; i++) {
            String code = CODES[crisis ? 6 : random.nextInt(CODES.length)];
            rows.add(row(rows.size(), day, a, b, code));
            if (code.startsWith("04") && i > 0) rows.add(row(rows.size(), day, b, a, code));
          }
        }
    Path file = Files.write(folder.resolve("events.tab"), rows);
    ledger = folder.resolve("ledger.duckdb");
    try (var opened = Ledger.open(ledger.toString())) {
      opened.imports().add(new IcewsFormat(), file, refusing());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"icews", "all"})
  void relationsAreMeasuredAsOneByOne(String origin) {
    try (var opened = Ledger.openReadOnly(ledger.toString())) {
      var record = read(opened, origin);
      var plain = plain(opened, origin);
      assertThat(record.relations(3))
          .isEqualTo(Overview.relations(plain, record.range(), 3))
          .hasSize(6);
      assertThat(record.acts().all().filter(CodedAct::joint).count())
          .isEqualTo(plain.stream().filter(CodedAct::joint).count())
          .isGreaterThan(100);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"icews", "all"})
  void changesOfLateAreThoseOfEachDirectionsMeasures(String origin) {
    try (var opened = Ledger.openReadOnly(ledger.toString())) {
      var record = read(opened, origin);
      var range = record.range();
      var plain = plain(opened, origin);
      Stream<Dyad> dyads = plain.stream().map(CodedAct::dyad).distinct();
      assertThat(record.changes(30, 3))
          .containsExactlyElementsOf(
              dyads
                  .flatMap(dyad ->
                      DyadMeasures.of(dyad, range, plain).changePoints().stream()
                          .filter(point -> point.day().isAfter(range.last().minusDays(30)))
                          .map(point -> new DyadChange(dyad, point)))
                  .sorted(
                      Comparator.comparingDouble((DyadChange change) -> -change.point().strength())
                          .thenComparing(change -> change.dyad().toString()))
                  .toList())
          .isNotEmpty();
    }
  }

  @Test
  void importedEventsAreNeitherPlannedNorDenied() {
    try (var opened = Ledger.openReadOnly(ledger.toString())) {
      var range = read(opened, "icews").range();
      var denied = WholeRecord.read(opened, new Origin.Imported("icews"), Status.NEGATION, range);
      assertThat(denied.relations(1)).isEmpty();
    }
  }

  private static WholeRecord read(Ledger opened, String origin) {
    return WholeRecord.read(opened, Origin.of(origin), Status.ACTUAL, TODAY).orElseThrow();
  }

  private static List<CodedAct> plain(Ledger opened, String origin) {
    return Acts.dated(opened.acts(Origin.of(origin))).stream().map(Acts.Dated::act).toList();
  }

  private static String row(int id, int day, int a, int b, String code) {
    String[] cells = new String[20];
    Arrays.fill(cells, "");
    cells[0] = Integer.toString(id);
    cells[1] = FIRST.plusDays(day).toString();
    cells[2] = STATES.get(a);
    cells[4] = STATES.get(a);
    cells[5] = "Act " + code;
    cells[6] = code;
    cells[7] = code.compareTo("1") < 0 ? "2.5" : "-4.0";
    cells[8] = STATES.get(b);
    cells[10] = STATES.get(b);
    return String.join("\t", cells);
  }

  private static ImportListener refusing() {
    return new ImportListener() {
      @Override
      public void refused(ImportLine.Refused refusal) {
        throw new AssertionError(refusal.toString());
      }

      @Override
      public void read(long lines) {}
    };
  }
}
