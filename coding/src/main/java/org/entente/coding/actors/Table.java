package org.entente.coding.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab-separated file with a header line; lines that begin with {@code #} are notes.
 *
 * @param file its name, for messages
 */
record Table(String file, List<String> columns, List<Row> rows) {

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

    ActorDataException error(@org.jspecify.annotations.Nullable String what) {
      return new ActorDataException(file, line, what == null ? "broken" : what);
    }
  }

  /** Reads a file of the class path that stands beside this class. */
  static Table ofResource(String name) {
    InputStream in = Table.class.getResourceAsStream(name);
    if (in == null) throw new ActorDataException(name, 0, "not on the class path");
    return read(name, in);
  }

  static Table read(String name, InputStream in) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> columns = List.of();
      List<Row> rows = new ArrayList<>();
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) continue;
        String[] cells = line.split("\t", -1);
        if (columns.isEmpty()) columns = List.of(cells);
        else if (cells.length > columns.size())
          throw new ActorDataException(
              name, number, cells.length + " cells under " + columns.size() + " columns");
        else rows.add(new Row(name, number, columns, cells));
      }
      return new Table(name, columns, rows);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
