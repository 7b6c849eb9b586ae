package org.entente.relations.change;

import org.entente.relations.series.Channel;
import org.entente.relations.series.ChannelSeries;
import org.entente.relations.series.CompositionDispersion;

/**
 * Cost of a constant mix of acts, whatever their number: −Σ_k S_k ln(S_k / S) / φ. A surge of news
 * in the usual mix costs nothing here; the same number of acts of another kind does.
 */
final class MixtureCost implements SegmentCost {
  private final long[][] sums;
  private final double dispersion;

  MixtureCost(ChannelSeries series) {
    Channel[] channels = Channel.values();
    sums = new long[channels.length][];
    for (Channel channel : channels) sums[channel.ordinal()] = series.cumulative(channel);
    dispersion = CompositionDispersion.of(series);
  }

  @Override
  public boolean empty(int from, int to) {
    for (long[] channel : sums) if (channel[to] != channel[from]) return false;
    return true;
  }

  @Override
  public double of(int from, int to) {
    long all = 0;
    double cost = 0;
    for (long[] channel : sums) {
      long sum = channel[to] - channel[from];
      all += sum;
      cost -= Logarithms.timesLog(sum);
    }
    return (cost + Logarithms.timesLog(all)) / dispersion;
  }

  double dispersion() {
    return dispersion;
  }
}
