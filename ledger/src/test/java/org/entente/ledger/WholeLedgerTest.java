package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.entente.ledger.LedgerException.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever keeps the ledger, a backup of it and what is made of that are equal to it row by row.
 */
@OnBothDatabases
class WholeLedgerTest {
  private static final int ROWS = 300;
  private static final String[] TEXTS = {
    "",
    " ",
    "plain",
    "tab\tin",
    "two\nlines",
    "\r\n",
    "\\",
    "\\N",
    "\\.",
    "'",
    "\"",
    "{\"a\": [1]}",
    "NULL",
    "“quoted” 🇷🇺 \u200f\u0001",
    "x".repeat(5_000)
  };

  @TempDir Path folder;

  private final Kept kept;
  private final Random random = new Random(3);

  WholeLedgerTest(Kept kept) {
    this.kept = kept;
  }

  @Test
  void aBackupRestoredAnywhereIsEqualRowByRow() throws Exception {
    Path backup = folder.resolve("backup of it's.duckdb");
    try (Ledger from = kept.open()) {
      fill(from);
      var whole = rows(from);
      assertThat(whole.values()).allSatisfy(rows -> assertThat(rows).hasSize(ROWS));
      assertThat(from.backUp(backup)).isEqualTo((long) ROWS * whole.size());
      for (Kept other : Kept.values())
        try (Ledger to = other.open()) {
          assertThat(to.restore(backup)).isEqualTo((long) ROWS * whole.size());
          assertThat(rows(to)).isEqualTo(whole);
        }
    }
  }

  /** By the database's own list, which has nothing to do with how the copy finds its tables. */
  @Test
  void noTableIsLeftOut() {
    try (Ledger ledger = kept.open()) {
      List<String> all =
          ledger.read(handle ->
              handle
                  .createQuery(
                      Staging.isDuckDb(handle)
                          ? "select table_name from duckdb_tables()"
                          : "select tablename from pg_tables where schemaname = 'public'")
                  .mapTo(String.class)
                  .list());
      List<String> carried = ledger.read(WholeLedger::tables).stream().map(Table::name).toList();
      assertThat(all).contains(Schema.HISTORY).hasSizeGreaterThan(8);
      all.remove(Schema.HISTORY);
      assertThat(carried).containsExactlyInAnyOrderElementsOf(all);
    }
  }

  @Test
  void numbersGoOnAfterTheLastOfTheBackup() throws Exception {
    Path backup = folder.resolve("backup.duckdb");
    Run last;
    try (Ledger from = kept.open()) {
      from.startRun(Reports.CODER);
      last = from.startRun(Reports.CODER);
      from.backUp(backup);
    }
    for (Kept other : Kept.values())
      try (Ledger to = other.open()) {
        to.restore(backup);
        assertThat(to.startRun(Reports.CODER).id()).isGreaterThan(last.id());
        assertThat(to.runs()).hasSize(3);
      }
  }

  @Test
  void aLedgerThatHoldsSomethingTakesNoOther() throws Exception {
    Path backup = folder.resolve("backup.duckdb");
    try (Ledger ledger = kept.open()) {
      ledger.startRun(Reports.CODER);
      ledger.backUp(backup);
      assertThatExceptionOfType(LedgerException.class)
          .isThrownBy(() -> ledger.restore(backup))
          .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.NOT_EMPTY))
          .withMessageContaining("'run'");
      assertThat(ledger.runs()).hasSize(1);
    }
  }

  @Test
  void aBackupReplacesAFileOnlyWhenItIsWhole() throws Exception {
    Path backup = Files.writeString(folder.resolve("backup.duckdb"), "precious");
    Ledger closed = kept.open();
    closed.close();
    assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> closed.backUp(backup));
    assertThat(backup).hasContent("precious");
    assertThat(folder).isDirectoryNotContaining("glob:**.part*");
    try (Ledger ledger = kept.open()) {
      ledger.backUp(backup);
    }
    Ledger.openReadOnly(backup.toString()).close();
  }

  /** Random rows in every table that the schema has, whatever they may mean. */
  private void fill(Ledger ledger) {
    ledger.write(handle -> {
      for (Table table : WholeLedger.tables(handle)) {
        List<String> required =
            handle
                .createQuery(
                    "select column_name from information_schema.columns"
                        + " where table_name = :table and is_nullable = 'NO'")
                .bind("table", table.name())
                .mapTo(String.class)
                .list();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
          List<@Nullable Object> row = new ArrayList<>();
          for (Table.Column column : table.columns())
            row.add(
                required.contains(column.name()) || random.nextInt(4) > 0
                    ? value(column.type(), i)
                    : null);
          rows.add(row);
        }
        new Staging(table, false).insert(handle, rows);
      }
      return ledger;
    });
  }

  /** Of the row's number, so that keys differ. */
  private Object value(String type, int row) {
    return switch (type) {
      case "text" -> row + TEXTS[random.nextInt(TEXTS.length)];
      case "integer" -> row;
      case "bigint" -> (1L << 40) + row;
      case "date" -> LocalDate.of(1066, 10, 14).plusDays(random.nextInt(400_000));
      case "boolean" -> random.nextBoolean();
      case "double precision" -> random.nextGaussian() / 3;
      case "timestamptz" ->
          OffsetDateTime.of(
              2026, 3, 29, 1, 30, 0, random.nextInt(1_000_000) * 1000, ZoneOffset.UTC);
      default -> throw new IllegalArgumentException("No way to make up a " + type);
    };
  }

  private static Map<String, List<String>> rows(Ledger ledger) {
    return ledger.read(handle -> {
      Map<String, List<String>> all = new TreeMap<>();
      for (Table table : WholeLedger.tables(handle))
        all.put(
            table.name(),
            handle
                .createQuery("select " + table.selected("t") + " from " + table.name() + " t")
                .map((row, context) ->
                    WholeLedger.values(table, row).stream()
                        .map(WholeLedgerTest::shown)
                        .toList()
                        .toString())
                .stream()
                .sorted()
                .toList());
      return all;
    });
  }

  private static String shown(@Nullable Object value) {
    return value instanceof OffsetDateTime time ? time.toInstant().toString() : "" + value;
  }
}
