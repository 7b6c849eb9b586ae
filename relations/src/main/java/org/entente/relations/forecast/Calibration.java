package org.entente.relations.forecast;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Whether outcomes fell where the forecasts said: the share of outcomes in each tenth of their
 * forecast distribution. All near 0.1 is calibrated; heavy ends are forecasts too sure of
 * themselves, a heavy middle forecasts too timid.
 *
 * @param deciles ten shares from the lowest tenth, sum 1
 */
public record Calibration(List<Double> deciles) {
  public Calibration {
    deciles = List.copyOf(deciles);
  }

  /**
   * The probability integral transform of counts, without random draws (Czado, Gneiting and Held
   * 2009): the mass of an outcome spreads evenly from F(y − 1) to F(y).
   *
   * @param forecasts as many as outcomes, at least one
   */
  static Calibration of(List<NegativeBinomial> forecasts, int[] outcomes) {
    double[] reached = new double[11];
    for (int t = 0; t < outcomes.length; t++) {
      double below = forecasts.get(t).cumulative(outcomes[t] - 1L);
      double upTo = forecasts.get(t).cumulative(outcomes[t]);
      for (int tenth = 1; tenth < 10; tenth++) {
        double u = tenth / 10.0;
        reached[tenth] +=
            upTo > below ? Math.clamp((u - below) / (upTo - below), 0, 1) : u >= upTo ? 1 : 0;
      }
      reached[10]++;
    }
    return new Calibration(
        DoubleStream.iterate(1, tenth -> tenth <= 10, tenth -> tenth + 1)
            .map(tenth -> (reached[(int) tenth] - reached[(int) tenth - 1]) / outcomes.length)
            .boxed()
            .toList());
  }

  /** The decile furthest from 0.1, as a distance. */
  public double worst() {
    return deciles.stream().mapToDouble(share -> Math.abs(share - 0.1)).max().orElse(0);
  }
}
