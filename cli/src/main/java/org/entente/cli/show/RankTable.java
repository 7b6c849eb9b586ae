package org.entente.cli.show;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.cli.terminal.Column;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Style;
import org.entente.cli.terminal.Table;
import org.entente.relations.RankedRelation;
import org.entente.relations.series.DateRange;
import org.entente.relations.series.Finding;

/** Relations, one a line, each number with its uncertainty; a dash is insufficient evidence. */
public final class RankTable {
  private RankTable() {}

  public static void print(
      Screen screen, DateRange range, RankedRelation.Order order, List<RankedRelation> ranked) {
    if (ranked.isEmpty()) {
      screen.line("No relation has so many acts in " + range + ". Maybe lower --least.");
      return;
    }
    screen.line(
        screen.styled(Style.HEADING, "relations  %s, by %s".formatted(range, order.label())));
    var table =
        new Table(
            Column.code("relation"),
            Column.number("acts"),
            Column.number("level"),
            Column.code("trend"),
            Column.number("last week"),
            Column.number("stability"),
            Column.number("predictable"));
    for (RankedRelation relation : ranked)
      table.row(
          relation.relation().toString(),
          "%,d".formatted(relation.events()),
          tell(
              relation.level(),
              level ->
                  format(
                      "%+.1f (%+.1f to %+.1f)",
                      level.value(), level.interval().low(), level.interval().high())),
          relation.trend().map(trend -> trend.word().label()).find().orElse("-"),
          tell(
              relation.latestWeek(),
              week ->
                  format(
                      "%+.1f%s", week.change(), week.normal().contains(week.level()) ? "" : " !")),
          tell(
              relation.stability(),
              reading ->
                  format("%.2f (%.2f to %.2f)", reading.value(), reading.low(), reading.high())),
          tell(
              relation.conflict(),
              found ->
                  format(
                      "%.3f%s", found.skill().value(), found.predictable() ? "" : " not shown")));
    table.print(screen);
    screen.paragraph(
        "last week: points from the middle of its normal range, ! outside it; predictable: skill"
            + " for next week's conflict; -: insufficient evidence");
  }

  private static <T> String tell(Finding<T> finding, Function<T, String> told) {
    return finding.map(told).find().orElse("-");
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
