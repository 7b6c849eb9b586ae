package org.entente.ledger;

import java.nio.file.Path;
import java.util.Locale;

/** Where a ledger is, or is to be. */
sealed interface Place {
  /**
   * Opens what is there, or makes room for a ledger.
   *
   * @throws LedgerException when that cannot be
   */
  Database open(boolean readOnly);

  /** Refuses a place without a ledger where that can be told without opening it. */
  void refuseMissing();

  /**
   * @param location path of a DuckDB file, or address of a PostgreSQL database
   */
  static Place of(String location) {
    if (PostgresAddress.isMeant(location))
      return new Postgres(PostgresAddress.of(location, System.getenv()));
    if (location.isBlank() || location.toLowerCase(Locale.ROOT).startsWith("jdbc:"))
      throw new LedgerException(
          LedgerException.Kind.UNSUPPORTED,
          "No ledger can be kept at '%s'. Name a file, such as entente.duckdb, or a database: jdbc:postgresql://host/database."
              .formatted(location),
          null);
    return new DuckDb(Path.of(location));
  }

  record DuckDb(Path file) implements Place {
    @Override
    public Database open(boolean readOnly) {
      var faults = new DuckDbFaults(file.toString(), readOnly);
      return new Database.DuckDb(
          readOnly
              ? DuckDbFile.openReadOnly(file, faults)
              : DuckDbFile.openForWriting(file, faults),
          faults);
    }

    @Override
    public void refuseMissing() {
      DuckDbFile.refuseMissing(file);
    }
  }

  record Postgres(PostgresAddress address) implements Place {
    @Override
    public Database open(boolean readOnly) {
      return Database.Postgres.open(address, readOnly);
    }

    @Override
    public void refuseMissing() {}
  }
}
