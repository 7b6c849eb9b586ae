package org.entente.relations.reciprocity;

import java.util.Arrays;
import org.entente.relations.series.Finding;
import org.entente.relations.series.Lack;
import org.entente.relations.uncertainty.Interval;
import org.entente.relations.uncertainty.RobustRegression;

/**
 * How one side answers the other: its net score of a week on its own four weeks before and the
 * other's four weeks before (after Goldstein and Pevehouse 1997).
 *
 * @param response what one point of the other's net score brings back within four weeks: 0.33 is a
 *     third in kind; below 0 the answer is of the opposite kind
 * @param standardError of the response
 * @param interval 90 % of the response
 * @param probability of a response this far from 0 if there were none
 * @param grangerProbability of the other's four weeks saying this much beyond its own if they said
 *     nothing, uncorrected for the number of pairs looked at
 * @param weeks weeks explained
 */
public record Reciprocity(
    double response,
    double standardError,
    Interval interval,
    double probability,
    double grangerProbability,
    int weeks) {
  private static final int LAGS = 4;

  /** Own lags leave little that hangs together; more would feign precision. */
  private static final int ERROR_LAGS = 2;

  private static final int LEAST_WEEKS = 40;
  private static final int LEAST_BUSY_WEEKS = 10;

  /**
   * How the side with scores {@code own} answers the side with scores {@code other}.
   *
   * @param own net score of each week
   * @param other of the same weeks
   */
  public static Finding<Reciprocity> of(double[] own, double[] other) {
    if (own.length != other.length)
      throw new IllegalArgumentException("%d weeks against %d".formatted(own.length, other.length));
    if (own.length < LEAST_WEEKS) return Finding.insufficient(Lack.WEEKS, own.length, LEAST_WEEKS);
    long busy = Math.min(busy(own), busy(other));
    if (busy < LEAST_BUSY_WEEKS)
      return Finding.insufficient(Lack.ONE_SIDED_WEEKS, busy, LEAST_BUSY_WEEKS);
    double ownUnit = unit(own);
    double otherUnit = unit(other);
    return RobustRegression.fit(
            outcomes(own, ownUnit), rows(own, ownUnit, other, otherUnit), ERROR_LAGS)
        .map(fit -> Finding.found(read(fit, ownUnit / otherUnit, own.length - LAGS)))
        .orElse(Finding.insufficient(Lack.VARIATION));
  }

  private static Reciprocity read(RobustRegression fit, double scale, int weeks) {
    int from = 1 + LAGS;
    int to = from + LAGS;
    Interval interval = fit.sumInterval(from, to);
    return new Reciprocity(
        fit.sum(from, to) * scale,
        fit.sumError(from, to) * scale,
        new Interval(interval.low() * scale, interval.high() * scale),
        fit.sumProbability(from, to),
        fit.jointProbability(from, to),
        weeks);
  }

  private static long busy(double[] scores) {
    return Arrays.stream(scores).filter(score -> score != 0).count();
  }

  /** Root mean square: with it, scores of a thousand and of one are regressed alike. */
  private static double unit(double[] scores) {
    return Math.sqrt(Arrays.stream(scores).map(score -> score * score).average().orElse(1));
  }

  private static double[] outcomes(double[] own, double unit) {
    return Arrays.stream(own, LAGS, own.length).map(score -> score / unit).toArray();
  }

  private static double[][] rows(double[] own, double ownUnit, double[] other, double otherUnit) {
    var rows = new double[own.length - LAGS][2 * LAGS];
    for (int row = 0; row < rows.length; row++)
      for (int lag = 1; lag <= LAGS; lag++) {
        rows[row][lag - 1] = own[row + LAGS - lag] / ownUnit;
        rows[row][LAGS + lag - 1] = other[row + LAGS - lag] / otherUnit;
      }
    return rows;
  }
}
