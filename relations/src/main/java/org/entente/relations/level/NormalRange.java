package org.entente.relations.level;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.entente.relations.series.Finding;
import org.entente.relations.series.Lack;
import org.entente.relations.uncertainty.BlockBootstrap;
import org.entente.relations.uncertainty.Interval;

/**
 * The normal relations range of a dyad, after Azar 1972: what a week's level usually lies within,
 * and the weeks that left it.
 *
 * <p>A week is held against the median of the 52 weeks before it ± 2 · 1.4826 · their median
 * absolute deviation: two standard deviations if levels were normal, but untroubled by the very
 * crises it is to show.
 *
 * @param weeks every complete week with its range
 */
public record NormalRange(List<Week> weeks) {
  private static final int TRAILING_WEEKS = 52;
  private static final int LEAST_WEEKS = 12;
  private static final double MAD_TO_DEVIATION = 1.4826;

  /** A level this near to the edge is on it; rounding does not make a crisis. */
  private static final double EDGE = 1e-9;

  /** Where a week lies. */
  public enum Position {
    BELOW,
    WITHIN,
    ABOVE,
    /** No acts, or no range to hold it against. */
    UNKNOWN
  }

  /**
   * @param level empty without acts
   * @param range insufficient when fewer than 12 of the 52 weeks before have acts
   */
  public record Week(LocalDate monday, OptionalDouble level, Finding<Interval> range) {
    public Position position() {
      var normal = range.find();
      if (level.isEmpty() || normal.isEmpty()) return Position.UNKNOWN;
      if (level.getAsDouble() < normal.get().low() - EDGE) return Position.BELOW;
      return level.getAsDouble() > normal.get().high() + EDGE ? Position.ABOVE : Position.WITHIN;
    }
  }

  public NormalRange {
    weeks = List.copyOf(weeks);
  }

  public static NormalRange of(WeeklyLevels levels) {
    var weeks = new ArrayList<Week>();
    List<WeeklyLevels.Week> all = levels.weeks();
    for (int i = 0; i < all.size(); i++)
      weeks.add(new Week(all.get(i).monday(), all.get(i).level(), range(all, i)));
    return new NormalRange(weeks);
  }

  /**
   * The range that the last week is held against.
   *
   * @param levels at least one week
   */
  static Finding<Interval> latest(WeeklyLevels levels) {
    return range(levels.weeks(), levels.weeks().size() - 1);
  }

  private static Finding<Interval> range(List<WeeklyLevels.Week> all, int week) {
    var before = new WeeklyLevels(all.subList(Math.max(0, week - TRAILING_WEEKS), week));
    return range(before.known());
  }

  /** Weeks outside their range. */
  public List<Week> outside() {
    return weeks.stream()
        .filter(week -> week.position() == Position.BELOW || week.position() == Position.ABOVE)
        .toList();
  }

  /** Weeks that could be held against a range. */
  public long judged() {
    return weeks.stream().filter(week -> week.position() != Position.UNKNOWN).count();
  }

  private static Finding<Interval> range(double[] levels) {
    if (levels.length < LEAST_WEEKS)
      return Finding.insufficient(Lack.EARLIER_WEEKS, levels.length, LEAST_WEEKS);
    double median = median(levels);
    double deviation =
        median(Arrays.stream(levels).map(level -> Math.abs(level - median)).toArray());
    double half = 2 * MAD_TO_DEVIATION * deviation;
    return Finding.found(new Interval(median - half, median + half));
  }

  private static double median(double[] values) {
    double[] ascending = values.clone();
    Arrays.sort(ascending);
    return BlockBootstrap.quantile(ascending, 0.5);
  }
}
