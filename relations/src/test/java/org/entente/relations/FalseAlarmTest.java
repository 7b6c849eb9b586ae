package org.entente.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.entente.relations.change.ChangePoint;
import org.entente.relations.change.ChangePoints;
import org.entente.relations.series.Finding;
import org.entente.relations.stability.StabilityModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often something is found where nothing happened. A few series in the build; {@code
 * -Dentente.trials=2000} for figures to quote.
 */
class FalseAlarmTest {
  private static final int TRIALS = Integer.getInteger("entente.trials", 60);
  private static final int DAYS = 304;

  @ParameterizedTest(name = "{0} acts a day, {1} a story")
  @CsvSource({"0.5, 1", "2, 1", "8, 1", "2, 1.5", "8, 1.5"})
  void stationarySeriesRarelyAlarm(double rate, double actsPerStory) {
    var random = new Random(2018);
    int surges = 0;
    int regimes = 0;
    int unstable = 0;
    int judged = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      var series = Simulation.stationary(random, DAYS, rate, actsPerStory);
      surges += count(ChangePoints.surges(series));
      regimes += count(ChangePoints.regimes(series));
      for (var day : StabilityModel.STANDARD.follow(series)) {
        var reading = day.reading().find();
        if (reading.isEmpty()) continue;
        judged++;
        if (reading.get().value() < 0.3) unstable++;
      }
    }
    if (TRIALS > 60)
      System.out.printf(
          "%d series of %d days, %s acts a day, %s a story: surges %.3f, regimes %.3f, unstable days %.4f%n",
          TRIALS,
          DAYS,
          rate,
          actsPerStory,
          surges / (double) TRIALS,
          regimes / (double) TRIALS,
          unstable / (double) Math.max(1, judged));
    double chance = 2 / Math.sqrt(TRIALS); // few series scatter
    assertThat(surges / (double) TRIALS).isLessThan(0.05 + 0.3 * chance);
    assertThat(regimes / (double) TRIALS).isLessThan(0.2 + 0.5 * chance);
    assertThat(unstable / (double) Math.max(1, judged)).isLessThan(0.02 + 0.1 * chance);
  }

  private static int count(Finding<List<ChangePoint>> points) {
    return points.find().map(List::size).orElse(0);
  }
}
