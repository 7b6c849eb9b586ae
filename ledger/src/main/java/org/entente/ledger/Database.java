package org.entente.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** What differs between the databases that can hold a ledger. The SQL does not. */
sealed interface Database extends AutoCloseable {
  String MIGRATIONS = "classpath:org/entente/ledger/migration";

  DataSource connections();

  Faults faults();

  /** Where the migrations are: those that both take, and what this one needs beside them. */
  List<String> migrations();

  /** Runs a question, outside any transaction. */
  <T> T read(Jdbi jdbi, Ledger.Work<T> work);

  /** Runs a change in one transaction; no other change goes on in this ledger at that time. */
  <T> T write(Jdbi jdbi, Ledger.Work<T> work);

  @Override
  void close();

  /** A DuckDB file, or a database in memory. One process holds it, so that a lock here does. */
  record DuckDb(Connections connections, Faults faults) implements Database {
    @Override
    public List<String> migrations() {
      return List.of(MIGRATIONS);
    }

    @Override
    public <T> T read(Jdbi jdbi, Ledger.Work<T> work) {
      return jdbi.withHandle(work::on);
    }

    /** DuckDB fails one of two transactions that write the same row. */
    @Override
    public <T> T write(Jdbi jdbi, Ledger.Work<T> work) {
      synchronized (connections) {
        return jdbi.inTransaction(work::on);
      }
    }

    @Override
    public void close() {
      try {
        connections.close();
      } catch (SQLException e) {
        throw faults.translate(e);
      }
    }
  }

  /**
   * A server, which other processes use at the same time.
   *
   * @param patience how long work waits for a server that went away while the ledger was open
   */
  record Postgres(HikariDataSource connections, Faults faults, Duration patience)
      implements Database {
    /** A restart of the server takes seconds, a failover to another one less than a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    static Postgres open(PostgresAddress address, boolean readOnly) {
      return open(address, readOnly, PATIENCE);
    }

    static Postgres open(PostgresAddress address, boolean readOnly, Duration patience) {
      var faults = new PostgresFaults(address.shown(), readOnly);
      var database = new Postgres(PostgresPool.open(address, faults), faults, patience);
      try {
        PostgresServer.refuseUnfit(database.connections, faults);
        return database;
      } catch (RuntimeException e) {
        database.close();
        throw e;
      }
    }

    @Override
    public List<String> migrations() {
      return List.of(MIGRATIONS, "classpath:org/entente/ledger/postgresql");
    }

    @Override
    public <T> T read(Jdbi jdbi, Ledger.Work<T> work) {
      return new PostgresWork(jdbi, patience).read(work);
    }

    @Override
    public <T> T write(Jdbi jdbi, Ledger.Work<T> work) {
      return new PostgresWork(jdbi, patience).write(work);
    }

    @Override
    public void close() {
      connections.close();
    }
  }
}
