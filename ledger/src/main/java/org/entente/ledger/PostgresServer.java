package org.entente.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.entente.ledger.LedgerException.Kind;
import org.jspecify.annotations.Nullable;

/** What a server must have before a ledger is made or sought on it. */
final class PostgresServer {
  private static final int OLDEST = 15;
  private static final String CHECK =
      "select current_setting('server_version_num'), current_schema(), current_database()";

  private PostgresServer() {}

  static void refuseUnfit(DataSource connections, Faults faults) {
    try (Connection connection = connections.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(CHECK)) {
      row.next();
      refuseOld(row.getInt(1) / 10_000, faults);
      refuseWithoutSchema(row.getString(2), row.getString(3), faults);
    } catch (SQLException e) {
      throw faults.translate(e);
    }
  }

  private static void refuseOld(int version, Faults faults) {
    if (version < OLDEST)
      throw new LedgerException(
          Kind.UNSUPPORTED,
          "The server of %s is PostgreSQL %d, and a ledger needs %d or newer. Name another server."
              .formatted(faults.location(), version, OLDEST),
          null);
  }

  private static void refuseWithoutSchema(@Nullable String schema, String database, Faults faults) {
    if (schema == null)
      throw new LedgerException(
          Kind.MISSING,
          "The database %s has no such schema as %s asks for. Create it first: create schema NAME."
              .formatted(database, faults.location()),
          null);
  }
}
