package org.entente.coding.actors;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table of terms of office made by others: tab-separated, with a header that holds at least
 * place, office, person, start and end. Read a line at a time.
 */
final class TermTable {
  private static final List<String> NEEDED = List.of("place", "office", "person", "start", "end");

  private TermTable() {}

  /** Whether a header line is one of such a table. */
  static boolean isHeader(String line) {
    return List.of(line.split("\t", -1)).containsAll(NEEDED);
  }

  static void read(Path file, Consumer<Table.Row> each) {
    try (TextLines lines = TextLines.of(file)) {
      String header = lines.next();
      if (header == null || !isHeader(header))
        throw new ActorDataException(
            lines.file(),
            1,
            "no table of terms of office. Maybe its first line lacks one of %s, tab-separated."
                .formatted(String.join(", ", NEEDED)));
      List<String> columns = List.of(header.split("\t", -1));
      for (String line = lines.next(); line != null; line = lines.next())
        if (!line.isBlank())
          each.accept(new Table.Row(lines.file(), lines.number(), columns, line.split("\t", -1)));
    }
  }
}
