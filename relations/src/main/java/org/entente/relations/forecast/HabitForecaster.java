package org.entente.relations.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * The forecast that needs no skill: next week will be like the weeks behind. Mean and size are
 * those of the trailing weeks.
 *
 * @param window how many weeks back, at least 2; {@link #ALL} for the whole past
 */
record HabitForecaster(int window) {
  static final int ALL = Integer.MAX_VALUE;

  /**
   * One forecast for each week from {@code first} to the one after the last, each from its past.
   */
  List<NegativeBinomial> forecasts(int[] counts, int first) {
    var sums = new double[counts.length + 1];
    var squares = new double[counts.length + 1];
    for (int t = 0; t < counts.length; t++) {
      sums[t + 1] = sums[t] + counts[t];
      squares[t + 1] = squares[t] + (double) counts[t] * counts[t];
    }
    var forecasts = new ArrayList<NegativeBinomial>();
    for (int t = first; t <= counts.length; t++) {
      int from = window == ALL ? 0 : Math.max(0, t - window);
      int weeks = t - from;
      double sum = sums[t] - sums[from];
      double mean = sum / weeks;
      double spread = squares[t] - squares[from] - sum * mean;
      forecasts.add(new NegativeBinomial(mean, MomentSize.of(weeks * mean * mean, spread - sum)));
    }
    return forecasts;
  }
}
