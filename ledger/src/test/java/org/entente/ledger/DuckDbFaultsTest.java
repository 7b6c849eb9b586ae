package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.entente.ledger.LedgerException.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages as DuckDB gave them. */
class DuckDbFaultsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          IN_USE       | IO Error: Could not set lock on file "/l.duckdb": Conflicting lock is held in /usr/bin/java (PID 11345). See also https://duckdb.org/docs/stable/connect/concurrency | another process (PID 11345, /usr/bin/java)
          IN_USE       | IO Error: Could not set lock on file "/l.duckdb": Conflicting lock is held in PID 0. | this process already
          IN_USE       | Connection Error: Can't open a connection to same database file with a different configuration than existing connections | this process already
          DISK_FULL    | TransactionContext Error: Failed to commit: Could not write file "/l.duckdb.wal": No space left on device | make room
          DISK_FULL    | IO Error: Could not write file "/l.duckdb": Disk quota exceeded | make room
          NOT_WRITABLE | IO Error: Cannot open file "/l.duckdb": Permission denied | cannot be written: Permission denied
          NOT_WRITABLE | IO Error: Cannot open file "/l.duckdb": Read-only file system | cannot be written: Read-only file system
          NOT_A_LEDGER | IO Error: The file "/l.duckdb" exists, but it is not a valid DuckDB database file! | is not a ledger
          NEWER        | IO Error: Trying to read a database file with version number 99, but we can only read versions between 64 and 67. | newer version
          FAILED       | INTERNAL Error: Attempted to dereference unique_ptr that is NULL! | unique_ptr
          """)
  void theMessageTellsTheKind(Kind kind, String message, String said) {
    var fault = new IllegalStateException("wrapped", new SQLException(message));
    LedgerException translated = new DuckDbFaults("l.duckdb", false).translate(fault);
    assertThat(translated.kind()).isEqualTo(kind);
    assertThat(translated).hasMessageContaining("l.duckdb").hasMessageContaining(said);
    assertThat(translated).hasCause(fault);
  }
}
