package org.entente.ledger;

import static org.entente.ledger.LedgerException.Kind.FAILED;
import static org.entente.ledger.LedgerException.Kind.MISSING;
import static org.entente.ledger.LedgerException.Kind.MISSING_FOLDER;
import static org.entente.ledger.LedgerException.Kind.NOT_A_LEDGER;
import static org.entente.ledger.LedgerException.Kind.UNSUPPORTED;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/**
 * Opens the DuckDB file of a ledger.
 *
 * <p>Nothing here may open a file that holds a ledger: closing it again would take DuckDB's lock
 * off the file, were it open in this process.
 */
final class DuckDbFile {
  private DuckDbFile() {}

  static Connections inMemory() {
    return connect("", false, new DuckDbFaults("in memory", false));
  }

  static Connections openForWriting(Path file, Faults faults) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder))
      throw new LedgerException(
          MISSING_FOLDER,
          "No folder %s for the ledger %s. Create it, or name another file."
              .formatted(folder, file),
          null);
    refuseWhatCannotBeAFile(file);
    removeIfEmpty(file);
    return connect(file.toAbsolutePath().toString(), false, faults);
  }

  static Connections openReadOnly(Path file, Faults faults) {
    refuseMissing(file);
    refuseWhatCannotBeAFile(file);
    return connect(file.toAbsolutePath().toString(), true, faults);
  }

  static void refuseMissing(Path file) {
    if (!Files.exists(file))
      throw new LedgerException(
          MISSING,
          "No ledger at %s. Code some articles into it first, or name another file."
              .formatted(file),
          null);
  }

  private static void refuseWhatCannotBeAFile(Path file) {
    if (Files.isDirectory(file))
      throw new LedgerException(
          NOT_A_LEDGER,
          "%s is a folder, not a ledger. Name a file in it, such as %s."
              .formatted(file, file.resolve("entente.duckdb")),
          null);
    if (file.toString().indexOf(';') >= 0) // DuckDB's driver takes the rest for options
    throw new LedgerException(
          UNSUPPORTED,
          "A ledger's path may not hold a semicolon: %s. Name another file.".formatted(file),
          null);
  }

  /** What a process leaves that is killed between creating the file and writing it. */
  private static void removeIfEmpty(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > 0) return;
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
          FileLock lock = channel.tryLock()) {
        if (lock != null && channel.size() == 0) Files.delete(file);
      }
    } catch (IOException databaseWillTell) {
      // opening it fails with the reason
    }
  }

  private static Connections connect(String path, boolean readOnly, Faults faults) {
    Properties settings = new Properties();
    // rows arrive as they are read, instead of all at once
    settings.setProperty("jdbc_stream_results", "true");
    // a file of another kind must not make the database fetch an extension for it
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    try {
      var first = DuckDBConnection.newConnection("jdbc:duckdb:" + path, readOnly, settings);
      NativeLibrary.removeUnpackedFile();
      return new Connections(first);
    } catch (SQLException e) {
      throw faults.translate(e);
    } catch (Exception e) { // what the driver's signature allows
      throw new LedgerException(FAILED, "Cannot open the ledger %s: %s".formatted(path, e), e);
    }
  }
}
