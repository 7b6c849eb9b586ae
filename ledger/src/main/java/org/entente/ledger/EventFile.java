package org.entente.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.event.Event;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Events as files of our own record: what is written reads back as equal events. A table has a row
 * for each event; parties and attributions are JSON arrays in it, and codes stand beside them in
 * columns of their own for whoever reads it elsewhere.
 */
public final class EventFile {
  /** What a file is. */
  public enum Format {
    /** A line of JSON for each event, as {@link EventJson} has it. */
    JSONL,
    /** UTF-8 with a header; an empty cell is no value, a quoted empty one an empty text. */
    CSV,
    PARQUET
  }

  private static final int ROWS_AT_ONCE = 2_000;

  /** The columns of a table of events. */
  static final List<Table.Column> COLUMNS = columns();

  private static final Table ROWS = new Table("exported", COLUMNS);

  private EventFile() {}

  /**
   * Writes events in their order; a file that is there is replaced.
   *
   * @return how many
   * @throws IOException when the file cannot be written
   */
  public static long write(Stream<LedgerEvent> events, Format format, Path file)
      throws IOException {
    return format == Format.JSONL
        ? writeLines(events, file)
        : inMemory(
            file,
            handle -> {
              long rows = fill(handle, events);
              handle.execute(
                  "copy exported to '%s' (%s)"
                      .formatted(
                          quoted(file),
                          format == Format.CSV ? "format csv, header" : "format parquet"));
              return rows;
            });
  }

  /**
   * Reads a file that {@link #write} wrote; corrections are not told apart in it.
   *
   * @throws IOException when it cannot be read or is another file
   * @throws IllegalArgumentException when a record is impossible
   */
  public static List<LedgerEvent> read(Path file, Format format) throws IOException {
    if (format == Format.JSONL)
      try (Stream<String> lines = Files.lines(file)) {
        return lines.map(EventJson::read).toList();
      }
    String source =
        format == Format.PARQUET
            ? "read_parquet('%s')".formatted(quoted(file))
            : "read_csv('%s', header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '', allow_quoted_nulls = false, max_line_size = 100000000, columns = {%s})"
                .formatted(
                    quoted(file),
                    ROWS.columns().stream()
                        .map(column -> "'%s': '%s'".formatted(column.name(), column.type()))
                        .collect(Collectors.joining(", ")));
    return inMemory(
        file,
        handle ->
            handle
                .createQuery("select * from " + source)
                .map(
                    (row, context) -> new LedgerEvent(Mentions.event(row), ReportingJson.read(row)))
                .list());
  }

  private static long writeLines(Stream<LedgerEvent> events, Path file) throws IOException {
    long lines = 0;
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (Iterator<LedgerEvent> all = events.iterator(); all.hasNext(); lines++) {
        writer.write(EventJson.write(all.next()));
        writer.write('\n');
      }
    }
    return lines;
  }

  private static long fill(Handle handle, Stream<LedgerEvent> events) {
    handle.execute(
        "create table exported (%s)"
            .formatted(
                ROWS.columns().stream()
                    .map(column -> column.name() + " " + column.type())
                    .collect(Collectors.joining(", "))));
    long written = 0;
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Iterator<LedgerEvent> all = events.iterator(); all.hasNext(); written++) {
      rows.add(row(all.next()));
      if (rows.size() == ROWS_AT_ONCE || !all.hasNext()) {
        ROWS.insert(handle, rows);
        rows.clear();
      }
    }
    return written;
  }

  private static List<Table.Column> columns() {
    List<Table.Column> columns = new ArrayList<>(Mentions.TOLD);
    columns.add(Table.text("url"));
    columns.add(Table.text("publisher"));
    columns.add(Table.date("published"));
    columns.add(Table.integer("quad"));
    columns.add(Table.text("actor_codes"));
    columns.add(Table.text("recipient_codes"));
    columns.add(Table.bigint("mentions"));
    columns.addAll(ReportingJson.COLUMNS);
    return List.copyOf(columns);
  }

  /** The values of {@link #COLUMNS}. */
  static List<@Nullable Object> row(LedgerEvent entry) {
    Event event = entry.event();
    List<@Nullable Object> row = new ArrayList<>(Mentions.told(event));
    row.add(event.evidence().url());
    row.add(event.evidence().publisher());
    row.add(event.evidence().published());
    row.add(event.act().type().quad().number());
    row.add(event.actorCodes());
    row.add(event.recipientCodes());
    row.add(entry.mentions());
    row.addAll(ReportingJson.row(entry.reporting()));
    return row;
  }

  static <T> T inMemory(Path file, Ledger.Work<T> work) throws IOException {
    var faults = new DuckDbFaults(file.toString(), false);
    try (Connections connections = DuckDbFile.inMemory()) {
      var jdbi = Jdbi.create(connections);
      jdbi.registerArgument(new TimeArguments());
      return jdbi.withHandle(work::on);
    } catch (JdbiException e) {
      throw new IOException(String.valueOf(faults.translate(e).getMessage()), e);
    } catch (java.sql.SQLException closing) {
      throw new IOException(closing);
    }
  }

  static String quoted(Path file) {
    return file.toAbsolutePath().toString().replace("'", "''");
  }
}
