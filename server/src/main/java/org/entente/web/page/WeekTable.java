package org.entente.web.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.event.QuadClass;
import org.entente.relations.DyadMeasures;
import org.entente.relations.level.NormalRange;
import org.entente.relations.series.DyadSeries;
import org.entente.relations.series.Step;
import org.entente.relations.series.Tally;
import org.entente.relations.uncertainty.Interval;
import org.entente.view.PairReading;

/**
 * What the chart of a relation draws, as a table.
 *
 * @param rows the newest week first
 */
record WeekTable(List<Row> rows) {
  WeekTable {
    rows = List.copyOf(rows);
  }

  /**
   * A week.
   *
   * @param sides both directions
   * @param changes numbers of those that begin in it
   * @param read how much was read
   */
  record Row(LocalDate week, List<Side> sides, String changes, int read) {
    Row {
      sides = List.copyOf(sides);
    }
  }

  /**
   * A direction in a week.
   *
   * @param level with its sign; empty without acts
   * @param normal range; empty where it is unknown
   * @param counts of the four classes
   */
  record Side(String level, String normal, List<Integer> counts) {
    Side {
      counts = List.copyOf(counts);
    }
  }

  static WeekTable of(PairReading reading) {
    DyadSeries forth = reading.weeks().forth();
    DyadSeries back = reading.weeks().back();
    var forthRanges = ranges(reading.measures().forth());
    var backRanges = ranges(reading.measures().back());
    List<Integer> read = reading.read(Step.WEEK);
    List<Row> rows =
        IntStream.range(0, forth.steps().size())
            .mapToObj(i ->
                new Row(
                    forth.steps().get(i).days().first(),
                    List.of(side(forth, forthRanges, i), side(back, backRanges, i)),
                    changes(reading, forth.steps().get(i)),
                    read.get(i)))
            .toList();
    return new WeekTable(rows.reversed());
  }

  /** Normal ranges by the Monday of their week. */
  static Map<LocalDate, Interval> ranges(DyadMeasures measures) {
    Map<LocalDate, Interval> ranges = new HashMap<>();
    for (NormalRange.Week week : measures.normalRange().weeks())
      week.range().find().ifPresent(range -> ranges.put(week.monday(), range));
    return ranges;
  }

  private static Side side(DyadSeries series, Map<LocalDate, Interval> ranges, int i) {
    Tally tally = series.steps().get(i);
    OptionalDouble level = series.level().get(i);
    Interval range = ranges.get(Step.WEEK.startOf(tally.days().first()));
    return new Side(
        level.isEmpty() ? "" : Words.signed(level.getAsDouble()),
        range == null ? "" : Words.format("%+.1f … %+.1f", range.low(), range.high()),
        Arrays.stream(QuadClass.values()).map(tally::count).toList());
  }

  private static String changes(PairReading reading, Tally week) {
    return reading.flags().stream()
        .filter(flag -> week.days().contains(flag.point().day()))
        .map(flag -> Words.format("%d", flag.number()))
        .collect(Collectors.joining(", "));
  }
}
