package org.entente.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A ledger's copy in a DuckDB file of its own, for work that only DuckDB does. The file goes when
 * this is closed; a program that has it open reads on.
 */
final class TemporaryCopy implements AutoCloseable {
  private final Path folder;
  private final Path file;

  TemporaryCopy(String location) {
    try {
      folder = Files.createTempDirectory("entente-ledger");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    file = folder.resolve("copy.duckdb");
    try (Ledger from = Ledger.openReadOnly(location);
        Ledger to = Ledger.open(file.toString())) {
      to.fillFrom(from);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  Path file() {
    return file;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(Path.of(file + ".wal"));
      Files.deleteIfExists(folder);
    } catch (IOException aidOnly) {
      // the temporary folder is cleaned by the system
    }
  }
}
