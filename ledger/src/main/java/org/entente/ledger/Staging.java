package org.entente.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Many rows at once: DuckDB takes them by its appender, four times as fast as by a statement, and
 * PostgreSQL by {@link CopyLines}.
 *
 * @param temporary whether the rows go to a temporary table of the table's name
 */
record Staging(Table table, boolean temporary) {
  /**
   * Appends; a statement must have been run in the transaction before, or DuckDB keeps the rows.
   */
  void insert(Handle handle, List<List<@Nullable Object>> rows) {
    if (rows.isEmpty()) return;
    try {
      Connection connection = handle.getConnection();
      if (isDuckDb(handle)) append(connection.unwrap(DuckDBConnection.class), rows);
      else CopyLines.send(connection.unwrap(PGConnection.class), table, rows);
    } catch (SQLException failure) {
      throw new ConnectionException(failure);
    }
  }

  /** The two databases differ in how they take many rows, and in what they say of themselves. */
  static boolean isDuckDb(Handle handle) {
    try {
      return handle.getConnection().isWrapperFor(DuckDBConnection.class);
    } catch (SQLException failure) {
      throw new ConnectionException(failure);
    }
  }

  private void append(DuckDBConnection connection, List<List<@Nullable Object>> rows)
      throws SQLException {
    try (DuckDBAppender appender =
        temporary
            ? connection.createAppender("temp", "main", table.name())
            : connection.createAppender("main", table.name())) {
      for (List<@Nullable Object> row : rows) {
        appender.beginRow();
        for (Object value : row) append(appender, value);
        appender.endRow();
      }
      appender.flush(); // close() swallows errors
    }
  }

  private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
    switch (value) {
      case null -> appender.appendNull();
      case String text -> appender.append(text);
      case Long number -> appender.append(number.longValue());
      case Integer number -> appender.append(number.intValue());
      case Double number -> appender.append(number.doubleValue());
      case Boolean flag -> appender.append(flag.booleanValue());
      case LocalDate day -> appender.append(day);
      case OffsetDateTime time -> appender.append(time);
      default ->
          throw new IllegalArgumentException("No way to append a " + value.getClass().getName());
    }
  }
}
