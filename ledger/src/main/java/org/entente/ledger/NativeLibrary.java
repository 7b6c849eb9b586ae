package org.entente.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * DuckDB's driver unpacks 60 MB of machine code into the temporary folder and removes it at a
 * normal exit only. On Linux the file may go as soon as it is loaded, so that a killed process
 * leaves none.
 */
final class NativeLibrary {
  private static final Path MAPPED_FILES = Path.of("/proc/self/maps");
  private static final Pattern UNPACKED = Pattern.compile("/.*/libduckdb_java\\d+\\.so$");

  private NativeLibrary() {}

  /** Call after the first connection of the process; later calls find nothing. */
  static void removeUnpackedFile() {
    if (!Files.isReadable(MAPPED_FILES)) return;
    try (Stream<String> lines = Files.lines(MAPPED_FILES)) {
      lines
          .map(UNPACKED::matcher)
          .filter(Matcher::find)
          .findFirst()
          .ifPresent(NativeLibrary::remove);
    } catch (IOException | RuntimeException aidOnly) {
      // the driver removes its file at exit, as it always did
    }
  }

  private static void remove(Matcher line) {
    try {
      Files.deleteIfExists(Path.of(line.group()));
    } catch (IOException aidOnly) {
      // as above
    }
  }
}
