package org.entente.cli.show;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.entente.cli.terminal.Bars;
import org.entente.cli.terminal.Cells;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Style;
import org.entente.event.QuadClass;
import org.entente.relations.series.DateRange;
import org.entente.relations.series.DyadSeries;
import org.entente.relations.series.RelationSummary;
import org.entente.relations.series.Step;
import org.entente.relations.series.Tally;

/**
 * A relation step by step: conflict to the left of the line, cooperation to the right, for each
 * direction. Where the screen is too narrow for both directions they stand under each other.
 */
final class RelationChart {
  private static final int WIDEST_BAR = 24;
  private static final int NARROWEST_BAR = 7;

  /** A longer run of steps without acts is told in one line. */
  private static final int SILENCE_SHOWN = 2;

  private static final int LABEL = 10;
  private static final int LEVEL = 5;
  private static final String GAP = "  ";

  private final Screen screen;
  private final RelationSummary summary;
  private final int count;

  RelationChart(Screen screen, RelationSummary summary) {
    this.screen = screen;
    this.summary = summary;
    this.count =
        Math.max(
            2,
            Integer.toString(Math.max(largest(summary.forth()), largest(summary.back()))).length());
  }

  void print() {
    int half = barBeside(2);
    if (half >= NARROWEST_BAR) print(List.of(summary.forth(), summary.back()), half);
    else {
      int whole = Math.max(NARROWEST_BAR, barBeside(1));
      print(List.of(summary.forth()), whole);
      screen.line();
      print(List.of(summary.back()), whole);
    }
  }

  private int barBeside(int directions) {
    int each = (screen.width() - LABEL) / directions - GAP.length();
    return Math.min(WIDEST_BAR, (each - 2 * count - 3 - GAP.length() - LEVEL) / 2);
  }

  private void print(List<DyadSeries> directions, int width) {
    int most = Math.max(largest(summary.forth()), largest(summary.back()));
    Bars bars = Bars.fitting(most, width);
    heading(directions, width);
    int steps = summary.forth().steps().size();
    for (int step = 0; step < steps; ) {
      int silent = silence(directions, step);
      if (silent > SILENCE_SHOWN) {
        screen.line(
            Cells.left("⋮", LABEL)
                + GAP
                + "%d %ss without acts".formatted(silent, summary.step().label()));
        step += silent;
      } else {
        step(directions, step, bars, width);
        step++;
      }
    }
    screen.line(
        screen.styled(
            Style.FAINT,
            "█ material, ░ verbal%s; level from -10 (conflict) to +10 (cooperation)"
                .formatted(
                    bars.perCell() == 1 ? "" : "; a block is %d acts".formatted(bars.perCell()))));
  }

  private void heading(List<DyadSeries> directions, int width) {
    var names = new StringBuilder(" ".repeat(LABEL));
    var titles =
        new StringBuilder(
            Cells.left(summary.step() == Step.WEEK ? "week of" : summary.step().label(), LABEL));
    int side = width + 1 + count;
    for (DyadSeries direction : directions) {
      String name = direction.dyad().toString();
      names
          .append(GAP)
          .append(
              Cells.left(
                  Cells.right(name, side + (name.length() + 1) / 2),
                  2 * side + 1 + GAP.length() + LEVEL));
      titles
          .append(GAP)
          .append(Cells.right("conflict", side))
          .append(' ')
          .append(Cells.left("cooperation", side))
          .append(GAP)
          .append(Cells.right("level", LEVEL));
    }
    screen.line(screen.styled(Style.HEADING, names.toString().stripTrailing()));
    screen.line(screen.styled(Style.HEADING, titles.toString()));
  }

  private void step(List<DyadSeries> directions, int step, Bars bars, int width) {
    var line =
        new StringBuilder(Cells.left(label(summary.forth().steps().get(step).days()), LABEL));
    for (DyadSeries direction : directions)
      line.append(GAP)
          .append(balance(direction.steps().get(step), bars, width))
          .append(GAP)
          .append(Cells.right(level(direction.level().get(step)), LEVEL));
    screen.line(line.toString().stripTrailing());
  }

  private String balance(Tally tally, Bars bars, int width) {
    String conflict =
        new StringBuilder(
                bars.bar(
                    tally.count(QuadClass.VERBAL_CONFLICT),
                    tally.count(QuadClass.MATERIAL_CONFLICT)))
            .reverse()
            .toString();
    String cooperation =
        bars.bar(
            tally.count(QuadClass.VERBAL_COOPERATION), tally.count(QuadClass.MATERIAL_COOPERATION));
    return " ".repeat(width - conflict.length())
        + screen.styled(Style.CONFLICT, conflict)
        + " "
        + Cells.right(number(tally.conflict()), count)
        + "│"
        + Cells.left(number(tally.cooperation()), count)
        + " "
        + screen.styled(Style.COOPERATION, cooperation)
        + " ".repeat(width - cooperation.length());
  }

  private String label(DateRange days) {
    String first = summary.step().startOf(days.first()).toString();
    return summary.step() == Step.MONTH ? first.substring(0, 7) : first;
  }

  private static int silence(List<DyadSeries> directions, int from) {
    int to = from;
    int end = directions.getFirst().steps().size();
    while (to < end && silent(directions, to)) to++;
    return to - from;
  }

  private static boolean silent(List<DyadSeries> directions, int step) {
    return directions.stream().allMatch(direction -> direction.steps().get(step).events() == 0);
  }

  private static int largest(DyadSeries direction) {
    return direction.steps().stream()
        .mapToInt(tally -> Math.max(tally.conflict(), tally.cooperation()))
        .max()
        .orElse(0);
  }

  private static String number(int acts) {
    return acts == 0 ? "" : Integer.toString(acts);
  }

  static String level(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%+.1f", value.getAsDouble()) : "";
  }
}
