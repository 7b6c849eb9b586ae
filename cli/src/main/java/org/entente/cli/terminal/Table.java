package org.entente.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows under headings, in the width of the screen: codes whole, running text shortened to what they
 * leave.
 */
public final class Table {
  private static final String GAP = "  ";

  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  public Table(Column... columns) {
    this.columns = List.of(columns);
  }

  /** Adds a row; control characters in its cells are dropped. */
  public Table row(String... cells) {
    if (cells.length != columns.size())
      throw new IllegalArgumentException(
          "%d cells for %d columns".formatted(cells.length, columns.size()));
    rows.add(List.of(cells).stream().map(Cells::printable).toList());
    return this;
  }

  public void print(Screen screen) {
    int[] widths = widths(screen.width());
    var headings = columns.stream().map(Column::heading).toList();
    screen.out().println(screen.styled(Style.HEADING, line(headings, widths)));
    for (var row : rows) screen.out().println(line(row, widths));
  }

  private String line(List<String> cells, int[] widths) {
    var line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String text = Cells.shorten(cells.get(i), widths[i]);
      line.append(i == 0 ? "" : GAP)
          .append(
              columns.get(i).align() == Column.Align.LEFT
                  ? Cells.left(text, widths[i])
                  : Cells.right(text, widths[i]));
    }
    return line.toString().stripTrailing();
  }

  /** Natural widths; where they do not fit, the widest text gives way first, down to its least. */
  private int[] widths(int screen) {
    int[] widths = IntStream.range(0, columns.size()).map(this::natural).toArray();
    int over = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) - screen;
    for (; over > 0; over--) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        Column column = columns.get(i);
        if (column.canShrink()
            && widths[i] > column.least()
            && (widest < 0 || widths[i] > widths[widest])) widest = i;
      }
      if (widest < 0) break;
      widths[widest]--;
    }
    return widths;
  }

  private int natural(int column) {
    return rows.stream()
        .mapToInt(row -> Cells.width(row.get(column)))
        .reduce(Cells.width(columns.get(column).heading()), Math::max);
  }
}
