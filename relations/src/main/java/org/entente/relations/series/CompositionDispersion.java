package org.entente.relations.series;

import java.util.function.IntUnaryOperator;

/**
 * How much more the mix of acts varies from week to week than chance draws from one mix would.
 * Reports come in clusters (one visit, five meetings), so five acts are worth fewer than five.
 */
public final class CompositionDispersion {
  private static final int LEAST_EVENTS = 3;
  private static final int LEAST_WEEKS = 4;

  private CompositionDispersion() {}

  /**
   * Over successive weeks a, b with at least 3 acts and the channels k, the mean of (p_ak − p_bk)²
   * / v_k with v_k = q_k (1 − q_k)(1/n_a + 1/n_b) above 0, q the shares over all these weeks.
   *
   * @return at least 1; 1 with fewer than 4 such weeks
   */
  public static double of(ChannelSeries series) {
    ChannelSeries weeks = series.weekly();
    int[] busy = new int[weeks.length()];
    int count = 0;
    for (int week = 0; week < weeks.length(); week++)
      if (weeks.count(week) >= LEAST_EVENTS) busy[count++] = week;
    if (count < LEAST_WEEKS) return 1;

    double sum = 0;
    int terms = 0;
    double all = sum(busy, count, weeks::count);
    for (Channel channel : Channel.values()) {
      double share = sum(busy, count, week -> weeks.count(channel, week)) / all;
      double variance = share * (1 - share);
      if (variance == 0) continue;
      for (int i = 0; i + 1 < count; i++) {
        double a = weeks.count(busy[i]);
        double b = weeks.count(busy[i + 1]);
        double difference =
            weeks.count(channel, busy[i]) / a - weeks.count(channel, busy[i + 1]) / b;
        sum += difference * difference / (variance * (1 / a + 1 / b));
        terms++;
      }
    }
    return terms == 0 ? 1 : Math.max(1, sum / terms);
  }

  private static double sum(int[] steps, int count, IntUnaryOperator counts) {
    double sum = 0;
    for (int i = 0; i < count; i++) sum += counts.applyAsInt(steps[i]);
    return sum;
  }
}
