package org.entente.relations.level;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.entente.relations.series.Finding;
import org.entente.relations.series.Lack;
import org.entente.relations.uncertainty.Interval;
import org.entente.relations.uncertainty.RobustRegression;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Where a dyad's level is going, in a word: a straight line through the levels of the last half
 * year, called a trend only when it is steeper than its error and than half a point.
 *
 * <p>Neighbouring weeks hang together and half a year is short, so the error comes from a
 * regression that allows for it, and its bounds are those of Kiefer and Vogelsang 2005 for errors
 * estimated from so few neighbours: with the usual bounds one series of noise in eight had a trend.
 *
 * @param change what the line rises from the first week to the last, in score points
 * @param interval 95 % of the change
 * @param weeks weeks with acts that the line goes through
 */
public record Trend(Word word, double change, Interval interval, int weeks) {
  private static final int HALF_YEAR = 26;
  private static final int LEAST_WEEKS = 13;
  private static final int ERROR_LAGS = 4;
  private static final double LEAST_CHANGE = 0.5;

  /** What readers see. */
  public enum Word {
    IMPROVING,
    UNCHANGED,
    DETERIORATING;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The trend at the end of the weeks given. */
  public static Finding<Trend> of(WeeklyLevels levels) {
    List<WeeklyLevels.Week> all = levels.weeks();
    int first = Math.max(0, all.size() - HALF_YEAR);
    var busy = all.subList(first, all.size()).stream().filter(w -> w.level().isPresent()).toList();
    if (busy.size() < LEAST_WEEKS)
      return Finding.insufficient(Lack.BUSY_WEEKS_OF_LATE, busy.size(), HALF_YEAR, LEAST_WEEKS);
    double[] values = busy.stream().mapToDouble(week -> week.level().orElseThrow()).toArray();
    var start = all.get(first).monday();
    double[][] times =
        busy.stream()
            .map(week -> start.until(week.monday(), ChronoUnit.WEEKS))
            .map(week -> new double[] {week / (HALF_YEAR - 1.0)})
            .toArray(double[][]::new);
    return RobustRegression.fit(values, times, ERROR_LAGS)
        .map(line -> Finding.found(read(line, busy.size())))
        .orElse(Finding.insufficient(Lack.SECOND_WEEK));
  }

  private static Trend read(RobustRegression line, int weeks) {
    double change = line.sum(1, 2);
    double half = bound(weeks) * line.sumError(1, 2);
    var interval = new Interval(change - half, change + half);
    boolean trend = !interval.contains(0) && Math.abs(change) >= LEAST_CHANGE;
    Word word = !trend ? Word.UNCHANGED : change > 0 ? Word.IMPROVING : Word.DETERIORATING;
    return new Trend(word, change, interval, weeks);
  }

  /** How many errors to each side hold 95 %: Student's, widened by the share of lags used. */
  private static double bound(int weeks) {
    double share = (ERROR_LAGS + 1.0) / weeks;
    double widened = 1.96 + 2.9694 * share + 0.416 * share * share - 0.5324 * Math.pow(share, 3);
    return new TDistribution(weeks - 2).inverseCumulativeProbability(0.975) * widened / 1.96;
  }
}
