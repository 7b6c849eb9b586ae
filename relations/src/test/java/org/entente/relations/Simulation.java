package org.entente.relations;

import java.time.LocalDate;
import java.util.Random;
import org.entente.relations.series.ChannelSeries;

/** Series in which nothing changes, for counting false alarms. */
public final class Simulation {
  private static final LocalDate START = LocalDate.parse("2018-01-01");
  private static final double[] MIX = {0.7, 0.15, 0.15};

  private Simulation() {}

  /**
   * Stories come at an even rate, and each is reported as one or more acts of one channel.
   *
   * @param rate acts a day
   * @param actsPerStory mean number of acts of a story, at least 1
   */
  public static ChannelSeries stationary(
      Random random, int days, double rate, double actsPerStory) {
    int[][] counts = new int[MIX.length][days];
    for (int day = 0; day < days; day++)
      for (int k = 0; k < MIX.length; k++) {
        int stories = poisson(random, rate * MIX[k] / actsPerStory);
        for (int story = 0; story < stories; story++)
          counts[k][day] += 1 + geometric(random, actsPerStory - 1);
      }
    return ChannelSeries.of(START, 1, counts[0], counts[1], counts[2]);
  }

  public static int poisson(Random random, double mean) {
    int count = -1;
    for (double time = 0; time < mean; count++) time -= Math.log(1 - random.nextDouble());
    return Math.max(0, count);
  }

  private static int geometric(Random random, double mean) {
    if (mean == 0) return 0;
    return (int) (Math.log(1 - random.nextDouble()) / Math.log(mean / (1 + mean)));
  }
}
