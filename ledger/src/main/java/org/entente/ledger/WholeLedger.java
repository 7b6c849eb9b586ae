package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Every row of every table, as it is. The tables are read off the schema, so that one which a
 * migration adds is carried without a word here.
 */
final class WholeLedger {
  private static final int ROWS_AT_ONCE = 10_000;

  private static final String COLUMNS =
      """
      select c.table_name, c.column_name, c.data_type
      from information_schema.columns c
      join information_schema.tables t
        on t.table_schema = c.table_schema and t.table_name = c.table_name
        and t.table_catalog = c.table_catalog
      where c.table_schema = current_schema() and c.table_catalog = current_database()
        and t.table_type = 'BASE TABLE' and t.table_name <> :history
      order by c.table_name, c.ordinal_position
      """;

  private static final String DUCKDB_SEQUENCES =
      """
      select sequence_name, last_value from duckdb_sequences()
      where database_name = current_database() and last_value is not null
      """;

  private static final String POSTGRES_SEQUENCES =
      """
      select sequencename, last_value from pg_sequences
      where schemaname = current_schema() and last_value is not null
      """;

  private WholeLedger() {}

  /** The tables of a ledger by name, without Flyway's own. */
  static List<Table> tables(Handle handle) {
    Map<String, List<Table.Column>> tables = new TreeMap<>();
    handle
        .createQuery(COLUMNS)
        .bind("history", Schema.HISTORY)
        .map((row, context) ->
            Map.entry(row.getString(1), new Table.Column(row.getString(2), type(row.getString(3)))))
        .forEach(entry ->
            tables
                .computeIfAbsent(entry.getKey(), name -> new ArrayList<>())
                .add(entry.getValue()));
    return tables.entrySet().stream()
        .map(table -> new Table(table.getKey(), List.copyOf(table.getValue())))
        .toList();
  }

  /** One name for what the two databases call differently. */
  private static String type(String type) {
    return switch (type.toLowerCase(java.util.Locale.ROOT)) {
      case "varchar", "text" -> "text";
      case "integer" -> "integer";
      case "bigint" -> "bigint";
      case "date" -> "date";
      case "boolean" -> "boolean";
      case "double", "double precision" -> "double precision";
      case "timestamp with time zone" -> "timestamptz";
      default -> throw new IllegalStateException("No way to copy a column of type " + type);
    };
  }

  /** The first table that has a row; {@code null} when the ledger is empty. */
  static @Nullable String filled(Handle handle) {
    for (Table table : tables(handle))
      if (!handle
          .createQuery("select 1 from " + table.name() + " limit 1")
          .mapTo(Integer.class)
          .list()
          .isEmpty()) return table.name();
    return null;
  }

  /**
   * Copies into an empty ledger of the same version.
   *
   * @return how many rows
   */
  static long copy(Handle from, Handle to) {
    from.begin(); // one moment for all tables; and PostgreSQL sends row by row only so
    if (!Staging.isDuckDb(from))
      from.execute("set transaction isolation level repeatable read, read only");
    long rows = 0;
    for (Table table : tables(to)) rows += copy(table, from, to);
    sequences(from).forEach((name, last) -> advance(to, name, last));
    from.rollback();
    return rows;
  }

  private static long copy(Table table, Handle from, Handle to) {
    var rows = new ArrayList<List<@Nullable Object>>();
    long[] copied = {0};
    var staging = new Staging(table, false);
    try (Stream<List<@Nullable Object>> all =
        from
            .createQuery("select " + table.selected("t") + " from " + table.name() + " t")
            .setFetchSize(ROWS_AT_ONCE)
            .map((row, context) -> values(table, row))
            .stream()) {
      all.forEach(row -> {
        rows.add(row);
        copied[0]++;
        if (rows.size() == ROWS_AT_ONCE) {
          staging.insert(to, rows);
          rows.clear();
        }
      });
      staging.insert(to, rows);
    }
    return copied[0];
  }

  /** A row's values as {@link Staging} takes them. */
  static List<@Nullable Object> values(Table table, ResultSet row) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 1; i <= table.columns().size(); i++)
      values.add(
          switch (table.columns().get(i - 1).type()) {
            case "text" -> row.getString(i);
            case "date" -> row.getObject(i, LocalDate.class);
            case "timestamptz" -> row.getObject(i, OffsetDateTime.class);
            default -> row.getObject(i);
          });
    return values;
  }

  /** The last number that each sequence gave; none for one that was never asked. */
  static Map<String, Long> sequences(Handle handle) {
    Map<String, Long> last = new TreeMap<>();
    handle
        .createQuery(Staging.isDuckDb(handle) ? DUCKDB_SEQUENCES : POSTGRES_SEQUENCES)
        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(entry -> last.put(entry.getKey(), entry.getValue()));
    return last;
  }

  /** DuckDB cannot set a sequence, so its numbers are taken until it stands there. */
  private static void advance(Handle to, String sequence, long last) {
    long before = sequences(to).getOrDefault(sequence, 0L);
    if (last > before)
      to.createQuery(
              "select max(nextval('%s')) from generate_series(1, %d)"
                  .formatted(sequence, last - before))
          .mapTo(Long.class)
          .one();
  }
}
