package org.entente.ledger.interchange;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tab-separated rows. Cells that the event does not fill are those of the row it was imported from,
 * when that was of the same format.
 *
 * @param empty what stands in a cell that says nothing
 * @param rows the cells of an event's rows, by column
 */
record OutgoingRows(
    String origin,
    List<String> columns,
    boolean headed,
    String empty,
    Function<OutgoingEvent, List<Map<String, String>>> rows)
    implements OutgoingFormat {
  @Override
  public String heading() {
    return headed ? String.join("\t", columns) : "";
  }

  @Override
  public List<String> lines(OutgoingEvent event) {
    Map<String, String> rest = event.origin().equals(origin) ? event.rest() : Map.of();
    return rows.apply(event).stream().map(cells -> line(cells, rest)).toList();
  }

  String line(Map<String, String> cells, Map<String, String> rest) {
    var line = new StringBuilder(300);
    for (int i = 0; i < columns.size(); i++) {
      if (i > 0) line.append('\t');
      String column = columns.get(i);
      String cell = cells.get(column);
      if (cell == null || cell.isEmpty()) cell = rest.get(column);
      line.append(cell == null || cell.isEmpty() ? empty : clean(cell));
    }
    return line.toString();
  }

  /** Without what would end a cell or a row. */
  static String clean(String cell) {
    for (int i = 0; i < cell.length(); i++)
      if (cell.charAt(i) < ' ') return cell.replaceAll("\\p{Cntrl}+", " ");
    return cell;
  }

  static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /** Without a fraction where there is none. */
  static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
