package org.entente.ledger;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/** The version of a ledger's tables, and the way from an older one to ours. */
final class Schema {
  /** The highest migration this program has. */
  static final int CURRENT = 1;

  private static final String HISTORY = "ledger_schema";

  private Schema() {}

  /** What stands in a database, before anything of ours touches it. */
  sealed interface Found {
    /** No tables at all. */
    record Nothing() implements Found {}

    /** Tables, and none of them says that this is a ledger. */
    record Foreign(String table) implements Found {}

    /** A ledger; version 0 when its making was interrupted. */
    record Version(int number) implements Found {}
  }

  static Found inspect(Handle handle) {
    List<String> tables =
        handle
            .createQuery(
                """
                select table_name from information_schema.tables
                where table_schema = current_schema() order by table_name
                """)
            .mapTo(String.class)
            .list();
    if (tables.isEmpty()) return new Found.Nothing();
    if (!tables.contains(HISTORY)) return new Found.Foreign(tables.getFirst());
    int version =
        handle
            .createQuery(
                "select coalesce(max(cast(version as integer)), 0) from "
                    + HISTORY
                    + " where success and version is not null")
            .mapTo(Integer.class)
            .one();
    return new Found.Version(version);
  }

  static void migrate(DataSource database) {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(database)
        .table(HISTORY)
        .locations("classpath:org/entente/ledger/migration")
        .loggers("slf4j")
        .load()
        .migrate();
  }
}
