package org.entente.cli.show;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.entente.cli.terminal.Column;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Style;
import org.entente.cli.terminal.Table;
import org.entente.event.QuadClass;
import org.entente.ledger.LedgerEvent;
import org.entente.relations.series.DateRange;
import org.entente.relations.series.RelationSummary;
import org.entente.relations.series.Step;
import org.entente.relations.series.Tally;

/** A relation at a glance: counts by class, the course over time, the newest events. */
public final class RelationView {
  /** The most steps that a chart shows when the reader asks for none. */
  private static final int GOOD_LENGTH = 16;

  private static final int NEWEST = 8;

  private RelationView() {}

  /** The finest step in which the range is not too long for a screen. */
  public static Step stepFor(DateRange range) {
    return Step.finest(range, GOOD_LENGTH);
  }

  /**
   * Prints a relation.
   *
   * @param events of the pair, in any order and of every status
   */
  public static void print(Screen screen, RelationSummary summary, List<LedgerEvent> events) {
    if (events.isEmpty()) {
      screen.line("The ledger holds no event between these two: " + summary.relation());
      return;
    }
    screen.line(
        screen.styled(
            Style.HEADING,
            "%s  %s, by %s"
                .formatted(summary.relation(), summary.range(), summary.step().label())));
    screen.paragraph(counted(summary, events));
    screen.line();
    totals(screen, summary);
    screen.line();
    new RelationChart(screen, summary).print();
    screen.line();
    screen.line(screen.styled(Style.HEADING, "newest events"));
    EventTable.print(
        screen,
        events.stream()
            .filter(entry -> entry.event().date().day() != null)
            .sorted(Comparator.comparing(RelationView::day).reversed())
            .limit(NEWEST)
            .toList());
  }

  private static LocalDate day(LedgerEvent entry) {
    return Objects.requireNonNullElse(entry.event().date().day(), LocalDate.MIN);
  }

  private static String counted(RelationSummary summary, List<LedgerEvent> events) {
    long actual = events.stream().filter(entry -> entry.event().actual()).count();
    long undated =
        events.stream()
            .filter(entry -> entry.event().actual() && entry.event().date().day() == null)
            .count();
    var text = new StringBuilder(Words.count(actual, "actual event", "actual events"));
    if (undated > 0) text.append(", %d of them without a date".formatted(undated));
    if (summary.outside() > 0)
      text.append(", ")
          .append(Words.count(summary.outside(), "act", "acts"))
          .append(" of other days");
    long others = events.size() - actual;
    if (others > 0)
      text.append(
          "; not counted: %,d historical, future, hypothetical or negated".formatted(others));
    return text.toString();
  }

  private static void totals(Screen screen, RelationSummary summary) {
    var table =
        new Table(
            Column.code(""),
            Column.number(summary.relation().forth().toString()),
            Column.number(summary.relation().back().toString()));
    for (QuadClass quad : QuadClass.values())
      row(table, quad.label(), summary, tally -> Integer.toString(tally.count(quad)));
    row(table, "of these joint", summary, tally -> Integer.toString(tally.joint()));
    row(table, "mean score", summary, tally -> RelationChart.level(tally.meanScore()));
    table.print(screen);
  }

  private static void row(
      Table table, String label, RelationSummary summary, Function<Tally, String> cell) {
    table.row(label, cell.apply(summary.forth().total()), cell.apply(summary.back().total()));
  }
}
