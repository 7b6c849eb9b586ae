package org.entente.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file beside the one that it is to replace, and puts it in its place once it is whole: a
 * full disk or a crash leaves what was there.
 */
final class Replacing {
  private Replacing() {}

  /** Writes a file and tells how much. */
  interface Writer {
    long write(Path file) throws IOException;
  }

  static long write(Path file, Writer writer) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) return writer.write(file); // /dev/stdout
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    delete(unfinished);
    try {
      long written = writer.write(unfinished);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      return written;
    } finally {
      delete(unfinished);
    }
  }

  /** With DuckDB's log of it, when there is one. */
  private static void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(Path.of(file + ".wal"));
  }
}
