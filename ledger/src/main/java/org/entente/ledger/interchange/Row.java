package org.entente.ledger.interchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of a line by the names of their columns. */
final class Row {
  private final Map<String, Integer> columns;
  private final List<String> cells;

  Row(Map<String, Integer> columns, List<String> cells) {
    this.columns = columns;
    this.cells = cells;
  }

  /** The cell without blanks around it; {@code null} when it says nothing. */
  @Nullable String find(String column) {
    Integer at = columns.get(column);
    if (at == null) return null;
    String cell = cells.get(at).strip();
    return cell.isEmpty() || cell.equals("NA") || cell.equals("None") || cell.equals("NULL")
        ? null
        : cell;
  }

  String get(String column) throws RefusedRowException {
    String cell = find(column);
    if (cell == null) throw new RefusedRowException("no '%s'".formatted(column));
    return cell;
  }
}
