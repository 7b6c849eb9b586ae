package org.entente.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Imported events as files of our own: a row for each, with all that its file said. */
final class ImportedFile {
  private static final int ROWS_AT_ONCE = 10_000;

  /** Without the run, which is this ledger's affair. */
  private static final Table ROWS =
      new Table(
          "exported", Importing.EVENTS.columns().subList(1, Importing.EVENTS.columns().size()));

  private ImportedFile() {}

  /**
   * Writes all of an origin: DuckDB does so by itself; from elsewhere the rows go through one in
   * memory.
   *
   * @return how many
   */
  static long write(Ledger ledger, String origin, EventFile.Format format, Path file)
      throws IOException {
    if (ledger.read(Staging::isDuckDb))
      return ledger.read(handle -> {
        String columns = ROWS.selected("i");
        handle.execute(
            copy(
                "select %s from imported_event i where origin = '%s' order by day, import_run, line"
                    .formatted(columns, origin.replace("'", "''")),
                format,
                file));
        return Acts.importedOrigins(handle, new ImportedLayout(), null).getOrDefault(origin, 0L);
      });
    try (Stream<ImportedRecord> records = ledger.imported(origin)) {
      return EventFile.inMemory(
          file,
          handle -> {
            long rows = fill(handle, records);
            handle.execute(copy("select * from exported", format, file));
            return rows;
          });
    }
  }

  private static String copy(String rows, EventFile.Format format, Path file) {
    String shown =
        format == EventFile.Format.JSONL ? "* replace (cast(rest as json) as rest)" : "*";
    String options =
        switch (format) {
          case JSONL -> "format json";
          case CSV -> "format csv, header";
          case PARQUET -> "format parquet";
        };
    return "copy (select %s from (%s)) to '%s' (%s)"
        .formatted(shown, rows, EventFile.quoted(file), options);
  }

  private static long fill(Handle handle, Stream<ImportedRecord> records) {
    handle.execute(
        "create table exported (%s)"
            .formatted(
                ROWS.columns().stream()
                    .map(column -> column.name() + " " + column.type())
                    .collect(Collectors.joining(", "))));
    var staging = new Staging(ROWS, false);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    long written = 0;
    for (Iterator<ImportedRecord> all = records.iterator(); all.hasNext(); written++) {
      ImportedRecord record = all.next();
      List<@Nullable Object> row = Importing.row(0, record.origin(), record.line(), record.event());
      rows.add(row.subList(1, row.size()));
      if (rows.size() == ROWS_AT_ONCE || !all.hasNext()) {
        staging.insert(handle, rows);
        rows.clear();
      }
    }
    return written;
  }
}
