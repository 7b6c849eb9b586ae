package org.entente.relations.uncertainty;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * How much a statistic of a series would vary if history had dealt the same weeks otherwise: the
 * series is laid anew from blocks of itself, long enough to keep what neighbouring weeks share
 * (Künsch 1989, with blocks that wrap around so that every week is drawn alike). The same seed
 * gives the same interval.
 *
 * @param blockLength steps in a block, at least 1
 * @param draws how many series are laid, at least 100
 * @param seed any
 */
public record BlockBootstrap(int blockLength, int draws, long seed) {

  /**
   * The middle 90 % of the statistic.
   *
   * @param length steps of the series, at least 1
   * @param statistic value for a series laid from the steps whose indices are given; must be finite
   */
  public Interval interval(int length, ToDoubleFunction<int[]> statistic) {
    double[] values = draw(length, statistic);
    return new Interval(quantile(values, 0.05), quantile(values, 0.95));
  }

  /** The statistic of every series laid, ascending. */
  public double[] draw(int length, ToDoubleFunction<int[]> statistic) {
    var random = new SplittableRandom(seed);
    var values = new double[draws];
    var indices = new int[length];
    for (int draw = 0; draw < draws; draw++) {
      for (int at = 0; at < length; at += blockLength) {
        int start = random.nextInt(length);
        for (int i = 0; i < blockLength && at + i < length; i++)
          indices[at + i] = (start + i) % length;
      }
      values[draw] = statistic.applyAsDouble(indices);
    }
    Arrays.sort(values);
    return values;
  }

  /** Linear between the two nearest of the ascending values. */
  public static double quantile(double[] ascending, double probability) {
    double at = probability * (ascending.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, ascending.length - 1);
    return ascending[below] + (at - below) * (ascending[above] - ascending[below]);
  }
}
