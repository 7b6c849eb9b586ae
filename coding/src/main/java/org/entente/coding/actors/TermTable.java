package org.entente.coding.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of terms of office made by others: tab-separated, with a header that holds at least
 * place, office, person, start and end. Read a line at a time.
 */
final class TermTable {
  private static final List<String> NEEDED = List.of("place", "office", "person", "start", "end");

  private final TextLines lines;
  private final List<String> columns;

  TermTable(TextLines lines) {
    this.lines = lines;
    String header = lines.next();
    if (header == null || !isHeader(header))
      throw new ActorDataException(
          lines.file(),
          1,
          "no table of terms of office. Maybe its first line lacks one of %s, tab-separated."
              .formatted(String.join(", ", NEEDED)));
    columns = List.of(header.split("\t", -1));
  }

  /** Whether a header line is one of such a table. */
  static boolean isHeader(String line) {
    return List.of(line.split("\t", -1)).containsAll(NEEDED);
  }

  /** The next line, or {@code null} after the last. */
  Table.@Nullable Row next() {
    for (String line = lines.next(); line != null; line = lines.next())
      if (!line.isBlank())
        return new Table.Row(lines.file(), lines.number(), columns, line.split("\t", -1));
    return null;
  }
}
