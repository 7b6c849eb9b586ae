package org.entente.relations.change;

import org.entente.relations.series.Channel;
import org.entente.relations.series.ChannelSeries;

/**
 * Cost of a constant rate of acts in each channel, quasi-Poisson: Σ_k −S_k (ln(S_k / n) − 1) / φ_k
 * with S_k the channel's sum and n the length of the segment. The dispersion φ_k keeps news that
 * comes in bursts from looking like change.
 */
final class VolumeCost implements SegmentCost {
  private final long[][] sums;
  private final double[] dispersion;

  VolumeCost(ChannelSeries series) {
    Channel[] channels = Channel.values();
    sums = new long[channels.length][];
    dispersion = new double[channels.length];
    for (Channel channel : channels) {
      sums[channel.ordinal()] = series.cumulative(channel);
      dispersion[channel.ordinal()] = dispersion(series.counts(channel));
    }
  }

  @Override
  public boolean empty(int from, int to) {
    for (long[] channel : sums) if (channel[to] != channel[from]) return false;
    return true;
  }

  @Override
  public double of(int from, int to) {
    double logLength = Logarithms.log(to - from);
    double cost = 0;
    for (int k = 0; k < sums.length; k++) {
      long sum = sums[k][to] - sums[k][from];
      if (sum > 0) cost -= sum * (Logarithms.log(sum) - logLength - 1) / dispersion[k];
    }
    return cost;
  }

  double dispersion(Channel channel) {
    return dispersion[channel.ordinal()];
  }

  /**
   * Variance over mean from differences of neighbours, at least 1: Σ(y_t − y_{t+1})² / Σ(y_t +
   * y_{t+1}). Differences do not see the changes of level that are looked for.
   */
  static double dispersion(int[] counts) {
    double squares = 0;
    double sums = 0;
    for (int t = 0; t + 1 < counts.length; t++) {
      double difference = (double) counts[t] - counts[t + 1];
      squares += difference * difference;
      sums += (double) counts[t] + counts[t + 1];
    }
    return sums == 0 ? 1 : Math.max(1, squares / sums);
  }
}
