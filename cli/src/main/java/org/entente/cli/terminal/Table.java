package org.entente.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows under headings, in the width of the screen: codes whole, running text shortened to what they
 * leave, extra columns only where there is room.
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
    Fitted fitted = fit(screen.width());
    var headings = columns.stream().map(Column::heading).toList();
    screen.line(screen.styled(Style.HEADING, fitted.line(headings)));
    for (var row : rows) screen.line(fitted.line(row));
  }

  /** Leaves out extra columns, the last first, until the rest has room. */
  private Fitted fit(int screen) {
    var shown = new ArrayList<>(IntStream.range(0, columns.size()).boxed().toList());
    while (true) {
      int[] widths = shown.stream().mapToInt(this::natural).toArray();
      boolean fits = shrink(shown, widths, screen);
      Integer extra = fits ? null : lastExtra(shown);
      if (extra == null) return new Fitted(shown, widths);
      shown.remove(/* element */ extra);
    }
  }

  private @Nullable Integer lastExtra(List<Integer> shown) {
    return shown.reversed().stream()
        .filter(column -> columns.get(column).extra())
        .findFirst()
        .orElse(null);
  }

  /** The widest text gives way first, down to its least; false when that is not enough. */
  private boolean shrink(List<Integer> shown, int[] widths, int screen) {
    int over = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) - screen;
    for (; over > 0; over--) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        Column column = columns.get(shown.get(i));
        if (column.canShrink()
            && widths[i] > column.least()
            && (widest < 0 || widths[i] > widths[widest])) widest = i;
      }
      if (widest < 0) return false;
      widths[widest]--;
    }
    return true;
  }

  private int natural(int column) {
    return rows.stream()
        .mapToInt(row -> Cells.width(row.get(column)))
        .reduce(Cells.width(columns.get(column).heading()), Math::max);
  }

  /** The columns that a screen shows, and how wide. */
  private final class Fitted {
    private final List<Integer> shown;
    private final int[] widths;

    Fitted(List<Integer> shown, int[] widths) {
      this.shown = shown;
      this.widths = widths;
    }

    String line(List<String> cells) {
      var line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String text = Cells.shorten(cells.get(shown.get(i)), widths[i]);
        boolean left = columns.get(shown.get(i)).align() == Column.Align.LEFT;
        line.append(i == 0 ? "" : GAP)
            .append(left ? Cells.left(text, widths[i]) : Cells.right(text, widths[i]));
      }
      return line.toString().stripTrailing();
    }
  }
}
