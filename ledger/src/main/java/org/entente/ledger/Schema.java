package org.entente.ledger;

import java.util.List;
import org.entente.ledger.LedgerException.Kind;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;

/** The version of a ledger's tables, and the way from an older one to ours. */
final class Schema {
  /** The highest migration this program has. */
  static final int CURRENT = 9;

  static final String HISTORY = "ledger_schema";

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

  /** Creates or upgrades the tables where they are not ours; refuses what is no ledger or newer. */
  static void bringUpToDate(Database database, Found found, boolean create) {
    Faults faults = database.faults();
    switch (found) {
      case Found.Foreign foreign ->
          throw new LedgerException(
              Kind.NOT_A_LEDGER,
              "%s is a database, but not a ledger (it has a table '%s'). Name another file."
                  .formatted(faults.location(), foreign.table()),
              null);
      case Found.Nothing nothing when !create ->
          throw new LedgerException(
              Kind.MISSING,
              "No ledger at %s. Code some articles into it first, or name another one."
                  .formatted(faults.location()),
              null);
      case Found.Nothing nothing -> migrate(database, 0);
      case Found.Version version when version.number() > CURRENT ->
          throw new LedgerException(
              Kind.NEWER,
              "The ledger %s has version %d, and this program knows versions up to %d."
                      .formatted(faults.location(), version.number(), CURRENT)
                  + " Install a newer Entente, or name another file.",
              null);
      case Found.Version version when version.number() < CURRENT ->
          migrate(database, version.number());
      case Found.Version current -> {}
    }
  }

  private static void migrate(Database database, int from) {
    Faults faults = database.faults();
    if (faults.readOnly())
      throw new LedgerException(
          Kind.OLDER,
          "The ledger %s has version %d, and this program reads version %d."
                  .formatted(faults.location(), from, CURRENT)
              + " Code an article into it once to upgrade it.",
          null);
    try {
      Flyway.configure(Schema.class.getClassLoader())
          .dataSource(database.connections())
          .table(HISTORY)
          .locations(database.migrations().toArray(String[]::new))
          .loggers("slf4j")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw faults.translate(e);
    }
  }
}
