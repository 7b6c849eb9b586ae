package org.entente.coding.actors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tab-separated file with a header line; lines that begin with {@code #} are notes.
 *
 * @param file its name, for messages
 */
record Table(String file, List<String> columns, List<Row> rows) {
  /** Ten times the dictionary that comes with the program, and still read in seconds. */
  static final int MOST_ROWS = 500_000;

  /** One line; columns it leaves out at its end are empty. */
  record Row(String file, int line, List<String> columns, String[] cells) {
    String get(String column) {
      int at = columns.indexOf(column);
      return at < 0 || at >= cells.length ? "" : cells[at].strip();
    }

    String need(String column) {
      String value = get(column);
      if (value.isEmpty()) throw error("no " + column);
      return value;
    }

    /** The values of a cell that holds several, joined by semicolons. */
    List<String> list(String column) {
      String cell = get(column);
      if (cell.isEmpty()) return List.of();
      if (cell.indexOf(';') < 0) return List.of(cell);
      List<String> values = new ArrayList<>();
      for (String value : cell.split(";", -1)) if (!value.isBlank()) values.add(value.strip());
      return values;
    }

    Line place() {
      return new Line(file, line);
    }

    Period period() {
      try {
        return Period.of(get("start"), get("end"));
      } catch (IllegalArgumentException broken) {
        throw error(broken.getMessage());
      }
    }

    ActorDataException error(@Nullable String what) {
      return new ActorDataException(file, line, what == null ? "broken" : what);
    }
  }

  /** Reads a file of the class path that stands beside this class. */
  static Table ofResource(String name) {
    InputStream in = Table.class.getResourceAsStream(name);
    if (in == null) throw new ActorDataException(name, 0, "not on the class path");
    return read(name, in);
  }

  static String textOfResource(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) throw new ActorDataException(name, 0, "not on the class path");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Table of(Path file) {
    String name = file.getFileName().toString();
    if (name.endsWith(".yml") || name.endsWith(".yaml")) return YamlTable.read(file);
    try (TextLines lines = TextLines.of(file)) {
      return read(lines);
    }
  }

  static Table read(String name, InputStream in) {
    try (TextLines lines = TextLines.of(name, in)) {
      return read(lines);
    }
  }

  private static Table read(TextLines lines) {
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.isBlank() || line.startsWith("#")) continue;
      String[] cells = line.split("\t", -1);
      if (columns.isEmpty()) columns = List.of(cells);
      else rows.add(row(lines, columns, cells));
      if (rows.size() > MOST_ROWS)
        throw new ActorDataException(
            lines.file(),
            lines.number(),
            "more than %,d lines. Maybe import only what your articles name.".formatted(MOST_ROWS));
    }
    return new Table(lines.file(), columns, rows);
  }

  private static Row row(TextLines lines, List<String> columns, String[] cells) {
    if (cells.length > columns.size())
      throw new ActorDataException(
          lines.file(),
          lines.number(),
          cells.length + " cells under " + columns.size() + " columns");
    return new Row(lines.file(), lines.number(), columns, cells);
  }
}
