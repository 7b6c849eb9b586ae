package org.entente.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows in the text format of PostgreSQL's COPY: columns parted by tabs, {@code \N} for no value,
 * and a backslash before what would end a column or a row.
 */
final class CopyLines {
  private static final int SENT_AT_ONCE = 1 << 16;

  private CopyLines() {}

  static void send(PGConnection connection, Table table, List<List<@Nullable Object>> rows)
      throws SQLException {
    String columns =
        table.columns().stream().map(Table.Column::name).collect(Collectors.joining(", "));
    CopyIn copy =
        connection.getCopyAPI().copyIn("copy %s (%s) from stdin".formatted(table.name(), columns));
    try {
      var lines = new StringBuilder();
      for (List<@Nullable Object> row : rows) {
        add(lines, row);
        if (lines.length() > SENT_AT_ONCE) send(copy, lines);
      }
      send(copy, lines);
      copy.endCopy();
    } finally {
      if (copy.isActive()) copy.cancelCopy();
    }
  }

  private static void send(CopyIn copy, StringBuilder lines) throws SQLException {
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    lines.setLength(0);
  }

  private static void add(StringBuilder lines, List<@Nullable Object> row) {
    char separator = 0;
    for (Object value : row) {
      if (separator != 0) lines.append(separator);
      separator = '\t';
      if (value == null) lines.append("\\N");
      else escape(lines, value.toString());
    }
    lines.append('\n');
  }

  private static void escape(StringBuilder lines, String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '\\' -> lines.append("\\\\");
        case '\t' -> lines.append("\\t");
        case '\n' -> lines.append("\\n");
        case '\r' -> lines.append("\\r");
        case '\0' -> lines.append(Table.INSTEAD_OF_NUL);
        default -> lines.append(letter);
      }
    }
  }
}
