package org.entente.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real PostgreSQL on this machine, started once for all tests. Making a ledger takes longer than
 * most tests, so those of earlier tests are emptied and used again.
 */
final class TestServer implements BeforeEachCallback {
  private static final List<String> MADE = new ArrayList<>();
  private static int given;

  private static final class Running {
    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("full_page_writes", "off")
            .start(); // a shutdown hook ends it
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    given = 0;
  }

  /** The address of a ledger without rows, which no other call in this test gives. */
  static String emptyLedger() {
    if (given == MADE.size()) {
      String address = emptyDatabase();
      Ledger.open(address).close();
      MADE.add(address);
    }
    String address = MADE.get(given++);
    empty(name(address));
    return address;
  }

  /** The address of a database in which nothing is. */
  static String emptyDatabase() {
    String name = "ledger_" + System.nanoTime();
    execute("postgres", "create database " + name);
    return address(name);
  }

  static String address(String database) {
    return "jdbc:postgresql://localhost:%d/%s?user=postgres&password=secret"
        .formatted(Running.SERVER.getPort(), database);
  }

  /** The database of an address. */
  static String name(String address) {
    return address.substring(address.lastIndexOf('/') + 1, address.indexOf('?'));
  }

  static void execute(String database, String sql) {
    try (Connection connection = Running.SERVER.getDatabase("postgres", database).getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static void empty(String database) {
    execute(
        database,
        """
        do $$
        declare part record;
        begin
          for part in select tablename from pg_tables
              where schemaname = 'public' and tablename <> 'ledger_schema' loop
            execute 'delete from ' || part.tablename;
          end loop;
          for part in select sequencename from pg_sequences where schemaname = 'public' loop
            execute 'alter sequence ' || part.sequencename || ' restart';
          end loop;
        end $$
        """);
  }
}
