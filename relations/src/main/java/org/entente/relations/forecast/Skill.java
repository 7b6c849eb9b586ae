package org.entente.relations.forecast;

import java.util.stream.IntStream;
import org.entente.relations.uncertainty.BlockBootstrap;
import org.entente.relations.uncertainty.Interval;

/**
 * How much of a reference's error a forecast saves: 1 − Σ score / Σ score of the reference.
 *
 * @param value at most 1; 0 no better than the reference, below 0 worse
 * @param interval 90 %, by resampling blocks of eight weeks
 */
public record Skill(double value, Interval interval) {
  private static final BlockBootstrap BOOTSTRAP = new BlockBootstrap(8, 1000, 2007);

  /**
   * @param scores lower is better, none below 0
   * @param reference as many, their sum above 0
   */
  static Skill of(double[] scores, double[] reference) {
    double value = skill(scores, reference, IntStream.range(0, scores.length).toArray());
    var drawn = BOOTSTRAP.interval(scores.length, weeks -> skill(scores, reference, weeks));
    return new Skill(
        value, new Interval(Math.min(drawn.low(), value), Math.max(drawn.high(), value)));
  }

  /** Whether it beats the reference beyond doubt: the interval lies above 0. */
  public boolean proven() {
    return interval.low() > 0;
  }

  private static double skill(double[] scores, double[] reference, int[] weeks) {
    double sum = 0;
    double of = 0;
    for (int week : weeks) {
      sum += scores[week];
      of += reference[week];
    }
    return of > 0 ? 1 - sum / of : 0;
  }
}
