package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.event.EventType;
import org.entente.event.QuadClass;
import org.entente.ledger.interchange.IcewsFormat;
import org.entente.ledger.interchange.ImportLine;
import org.entente.relation.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class ImportingTest {
  private static final Relation NORWAY_CHAD = new Relation("NOR", "TCD");
  private static final Origin ICEWS = new Origin.Imported("icews");
  private static final LocalDate TODAY = LocalDate.of(2021, 12, 31);

  @TempDir Path folder;

  private final Kept kept;
  private final List<String> refusals = new ArrayList<>();
  private Ledger ledger;

  ImportingTest(Kept kept) {
    this.kept = kept;
  }

  @BeforeEach
  void open() {
    ledger = kept.open();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void importingAgainAddsNothing() {
    String file = file(row("1", "2021-01-04", "Norway", "Chad", "112"));
    assertThat(take(file)).isEqualTo(new ImportReceipt(1, 0, 0));
    assertThat(take(file)).isEqualTo(new ImportReceipt(0, 1, 0));
    assertThat(ledger.acts(ICEWS, NORWAY_CHAD)).hasSize(1);
  }

  @Test
  void keyIsTheNumberWithTheDay() {
    String row = row("1", "2021-01-04", "Norway", "Chad", "112");
    var receipt = take(file(row, row, row("1", "2021-01-05", "Norway", "Chad", "112")));
    assertThat(receipt).isEqualTo(new ImportReceipt(2, 1, 0));
  }

  @Test
  void refusedRowsAreToldAndTheRestIsKept() {
    var receipt = take(file("a\tb", row("1", "2021-01-04", "Norway", "Chad", "112")));
    assertThat(receipt).isEqualTo(new ImportReceipt(1, 0, 1));
    assertThat(refusals).containsExactly("2: 2 columns, 20 expected");
  }

  @Test
  void importedEventsStandApartUnlessAskedFor() {
    take(file(row("1", "2021-01-04", "Norway", "Chad", "112")));
    assertThat(ledger.acts(new Origin.Coded(), NORWAY_CHAD)).isEmpty();
    assertThat(ledger.countEvents()).isZero();
    assertThat(ledger.imports().origins(NORWAY_CHAD)).containsEntry("icews", 1L);

    LedgerAct own = ledger.acts(ICEWS, NORWAY_CHAD).getFirst();
    assertThat(own.score()).as("Goldstein of the file").isEqualTo(-2);
    assertThat(own.reference()).isEqualTo("icews:1");
    assertThat(own.actual()).isTrue();
    LedgerAct mixed = ledger.acts(new Origin.All(), NORWAY_CHAD).getFirst();
    assertThat(mixed.score()).as("PLOVER's").isEqualTo(EventType.ACCUSE.score());
  }

  @Test
  void statementsAreKeptWithoutAPloverType() {
    take(file(row("1", "2021-01-04", "Norway", "Chad", "010")));
    var act = ledger.acts(ICEWS, NORWAY_CHAD).getFirst();
    assertThat(act.type()).isNull();
    assertThat(act.quad()).isEqualTo(QuadClass.VERBAL_COOPERATION);
  }

  @Test
  void ownAffairsAndNamelessSidesAreNoActBetweenTwo() {
    take(
        file(
            row("1", "2021-01-04", "Norway", "Norway", "112"),
            row("2", "2021-01-04", "Norway", "", "112")));
    assertThat(ledger.acts(ICEWS)).isEmpty();
    assertThat(ledger.imports().origins()).containsEntry("icews", 2L);
  }

  @Test
  void recordEndsWithTheLastDayThatWasReadAbout() {
    take(
        file(
            row("1", "2021-01-04", "Norway", "Chad", "112"),
            row("2", "2021-02-04", "Chad", "Mali", "040"),
            row("3", "2031-02-04", "Chad", "Mali", "040")));
    var days = ledger.recordDays(ICEWS, TODAY).orElseThrow();
    assertThat(days.first()).isEqualTo("2021-01-04");
    assertThat(days.last()).isEqualTo("2021-02-04");
    assertThat(ledger.recordDays(new Origin.Coded(), TODAY)).isEmpty();
  }

  @Test
  void importedEventComesBackWhole() {
    take(file(row("1", "2021-01-04", "Norway", "Chad", "112")));
    var record =
        ledger
            .imports()
            .between(NORWAY_CHAD, "icews", LocalDate.of(2021, 1, 1), TODAY, 0)
            .getFirst();
    assertThat(record.line()).isEqualTo(2);
    assertThat(record.event().actor().name()).isEqualTo("Government of Norway");
    assertThat(record.event().rest()).containsEntry("Publisher", "Example Daily");
    assertThat(ledger.imports().find("icews:1")).containsExactly(record);
    assertThat(ledger.imports().find("icews:2")).isEmpty();
  }

  @Test
  void actsOfAllAreTheSameWithAndWithoutTheirReferences() {
    take(
        file(
            row("1", "2021-01-04", "Norway", "Chad", "112"),
            row("2", "2021-01-04", "Chad", "Norway", "010"),
            row("3", "1969-12-31", "Chad", "Mali", "040"),
            row("4", "2021-01-04", "Mali", "Mali", "040"),
            row("5", "2021-01-04", "Mali", "", "040")));
    assertThat(acts("icews"))
        .containsExactlyElementsOf(
            ledger.acts(ICEWS).stream().map(ImportingTest::withoutReference).toList())
        .hasSize(3)
        .isEqualTo(acts(null));
    assertThat(acts("gdelt")).isEmpty();
  }

  private List<ImportedAct> acts(@Nullable String origin) {
    return ledger.imports().acts(origin, act -> act);
  }

  private static ImportedAct withoutReference(LedgerAct act) {
    return new ImportedAct(
        Objects.requireNonNull(act.day()),
        act.actor(),
        act.recipient(),
        act.type(),
        act.quad(),
        act.score());
  }

  private ImportReceipt take(String text) {
    Path file = folder.resolve("events.tab");
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ledger
        .imports()
        .add(
            new IcewsFormat(),
            file,
            new ImportListener() {
              @Override
              public void refused(ImportLine.Refused refusal) {
                refusals.add(refusal.number() + ": " + refusal.reason());
              }

              @Override
              public void read(long lines) {}
            });
  }

  private static String file(String... rows) {
    return String.join("\t", new IcewsFormat().columns()) + "\n" + String.join("\n", rows);
  }

  private static String row(String id, String day, String actor, String recipient, String cameo) {
    return String.join(
        "\t",
        id,
        day,
        "Government of " + actor,
        "Government",
        actor,
        "Act",
        cameo,
        "-2.0",
        "Government of " + recipient,
        "Government",
        recipient,
        "5",
        "2",
        "Example Daily",
        "",
        "",
        "",
        "",
        "",
        "");
  }
}
