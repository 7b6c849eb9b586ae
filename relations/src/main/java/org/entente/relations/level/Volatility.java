package org.entente.relations.level;

import java.util.Arrays;
import org.entente.relations.series.Finding;
import org.entente.relations.series.Lack;
import org.entente.relations.uncertainty.BlockBootstrap;
import org.entente.relations.uncertainty.Interval;

/**
 * How much a dyad's level surprises from week to week, of late, in score points.
 *
 * <p>σ²_w = 0.9 σ²_{w−1} + 0.1 (g_w − ĝ_w)² with g the week's level and ĝ its own exponential mean
 * of the weeks before (the same 0.9 and 0.1). Weeks without acts surprise nobody and are passed
 * over.
 *
 * @param points σ after the last week, 0 for a dyad that never surprises
 * @param interval 90 %, in points
 * @param weeks surprises used
 */
public record Volatility(double points, Interval interval, int weeks) {
  private static final double MEMORY = 0.9;
  private static final int LEAST_WEEKS = 12;

  /** Scores span 20 points; no surprise is larger. */
  private static final double LARGEST = 20;

  private static final BlockBootstrap BOOTSTRAP = new BlockBootstrap(4, 1000, 1972);

  public static Finding<Volatility> of(WeeklyLevels levels) {
    double[] known = levels.known();
    if (known.length < LEAST_WEEKS)
      return Finding.insufficient(Lack.BUSY_WEEKS, known.length, LEAST_WEEKS);
    double[] squares = squaredSurprises(known);
    double variance = latest(squares);
    return Finding.found(
        new Volatility(Math.sqrt(variance), interval(squares, variance), squares.length));
  }

  private static double[] squaredSurprises(double[] levels) {
    var squares = new double[levels.length - 1];
    double foretold = levels[0];
    for (int week = 1; week < levels.length; week++) {
      double surprise = levels[week] - foretold;
      squares[week - 1] = surprise * surprise;
      foretold = MEMORY * foretold + (1 - MEMORY) * levels[week];
    }
    return squares;
  }

  /** The recursion, started at the mean of all surprises. */
  private static double latest(double[] squares) {
    double variance = Arrays.stream(squares).average().orElse(0);
    for (double square : squares) variance = MEMORY * variance + (1 - MEMORY) * square;
    return variance;
  }

  /**
   * By the ratio of estimate to truth: in every series laid from blocks the truth is known (the
   * mean of what it is laid from), so the spread of the ratio there is the spread of ours.
   */
  private static Interval interval(double[] squares, double variance) {
    double truth = Arrays.stream(squares).average().orElse(0);
    if (truth == 0 || variance == 0) return new Interval(0, Math.sqrt(variance));
    double[] ratios =
        BOOTSTRAP.draw(
            squares.length,
            picked -> latest(Arrays.stream(picked).mapToDouble(i -> squares[i]).toArray()) / truth);
    double low = Math.sqrt(variance / BlockBootstrap.quantile(ratios, 0.95));
    double smallest = BlockBootstrap.quantile(ratios, 0.05);
    double high = smallest > 0 ? Math.sqrt(variance / smallest) : LARGEST;
    double points = Math.sqrt(variance);
    return new Interval(Math.min(low, points), Math.clamp(high, points, LARGEST));
  }
}
