package org.entente.relations.stability;

import java.util.List;
import org.entente.relations.series.Channel;
import org.entente.relations.series.ChannelSeries;

/**
 * The assumptions behind {@link Stability}.
 *
 * @param horizonDays how far back "the same relationship" reaches
 * @param leastEvents fewer acts within the horizon are insufficient evidence
 * @param hazard probability of a change on any one day
 * @param otherHazards the hazards that give the band
 * @param worldMix shares of the channels in all news, where belief about a new relationship starts
 * @param priorEvents how many acts that belief weighs
 * @param priorEach what every channel gets on top, so that none is impossible
 */
public record StabilityModel(
    int horizonDays,
    int leastEvents,
    double hazard,
    List<Double> otherHazards,
    List<Double> worldMix,
    double priorEvents,
    double priorEach) {

  /** Half a year between changes, two months back, the mix of the world's news of 2018. */
  public static final StabilityModel STANDARD =
      new StabilityModel(
          60,
          20,
          1.0 / 180,
          List.of(1.0 / 90, 1.0 / 365),
          List.of(0.7841, 0.1037, 0.1122),
          2,
          0.05);

  public StabilityModel {
    otherHazards = List.copyOf(otherHazards);
    worldMix = List.copyOf(worldMix);
    if (worldMix.size() != Channel.values().length)
      throw new IllegalArgumentException(
          "A mix of %d shares for %d channels".formatted(worldMix.size(), Channel.values().length));
  }

  /** What is believed of a channel before any act, in acts. */
  double prior(Channel channel) {
    return priorEvents * worldMix.get(channel.ordinal()) + priorEach;
  }

  /** Stability on every day of the series, in order. */
  public List<Stability> follow(ChannelSeries daily) {
    if (daily.daysPerStep() != 1)
      throw new IllegalArgumentException("Stability is followed in days, not in weeks");
    return new StabilityFollower(this, daily).follow();
  }

  /** The last of {@link #follow}, at once where there is too little evidence. */
  public Stability latest(ChannelSeries daily) {
    if (daily.daysPerStep() != 1)
      throw new IllegalArgumentException("Stability is followed in days, not in weeks");
    return new StabilityFollower(this, daily).latest();
  }
}
