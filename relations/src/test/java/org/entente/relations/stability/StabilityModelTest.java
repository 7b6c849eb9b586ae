package org.entente.relations.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.entente.relations.Simulation;
import org.entente.relations.series.ChannelSeries;
import org.entente.relations.series.CompositionDispersion;
import org.entente.relations.series.Finding;
import org.entente.relations.series.Lack;
import org.hipparchus.special.Gamma;
import org.junit.jupiter.api.Test;

class StabilityModelTest {
  private static final StabilityModel MODEL = StabilityModel.STANDARD;

  @Test
  void anotherMixBreaksTheRelationshipAndTimeHealsIt() {
    int[] cooperation = new int[240];
    int[] conflict = new int[240];
    Arrays.fill(cooperation, 0, 120, 2);
    Arrays.fill(conflict, 120, 240, 2);
    var days = MODEL.follow(series(cooperation, conflict));

    assertThat(value(days.get(119))).isGreaterThan(0.9);
    assertThat(value(days.get(130))).isLessThan(0.05);
    assertThat(value(days.get(239))).isGreaterThan(0.9);
  }

  @Test
  void moreOfTheSameIsStable() {
    int[] cooperation = new int[240];
    Arrays.fill(cooperation, 0, 120, 1);
    Arrays.fill(cooperation, 120, 240, 5);
    assertThat(value(MODEL.follow(series(cooperation, new int[240])).get(150))).isGreaterThan(0.85);
  }

  @Test
  void withoutActsOnlyTheHazardSpeaks() {
    var permissive = new StabilityModel(60, 0, 1.0 / 180, List.of(), MODEL.worldMix(), 2, 0.05);
    var days = permissive.follow(series(new int[100], new int[100]));
    assertThat(value(days.get(80))).isCloseTo(Math.pow(1 - 1.0 / 180, 60), within(1e-9));
  }

  @Test
  void fewActsOrFewDaysAreInsufficientEvidence() {
    int[] thin = new int[100];
    thin[70] = 19;
    var days = MODEL.follow(series(thin, new int[100]));
    assertThat(days.get(30).reading()).isEqualTo(Finding.insufficient(Lack.DAYS_OF_RECORD, 31, 60));
    assertThat(days.get(99).reading())
        .isEqualTo(Finding.insufficient(Lack.EVENTS_IN_DAYS, 19, 60, 20));
    assertThat(MODEL.follow(series(new int[0], new int[0]))).isEmpty();
  }

  @Test
  void hundredThousandActsADayStayWithinTheScale() {
    var random = new Random(1);
    int[] cooperation = random.ints(90, 0, 100_000).toArray();
    int[] conflict = random.ints(90, 0, 100_000).toArray();
    assertThat(MODEL.follow(series(cooperation, conflict)).subList(59, 90))
        .allSatisfy(day -> {
          var reading = day.reading().find().orElseThrow();
          assertThat(reading.value()).isBetween(0.0, 1.0);
          assertThat(reading.low()).isLessThanOrEqualTo(reading.value());
          assertThat(reading.high()).isGreaterThanOrEqualTo(reading.value());
        });
  }

  /** The tables, the shared forecasts and the dropped starts change nothing that can be seen. */
  @Test
  void fastPathEqualsTheFormula() {
    var random = new Random(3);
    int[] cooperation = random.ints(200, 0, 4).toArray();
    int[] conflict = new int[200];
    for (int day = 0; day < 200; day++) conflict[day] = day > 90 ? random.nextInt(7) : 0;
    var series = series(cooperation, conflict);
    var fast = MODEL.follow(series);
    double[] slow = plainly(cooperation, conflict, CompositionDispersion.of(series));
    for (int day = 60; day < 200; day++)
      assertThat(value(fast.get(day))).isCloseTo(slow[day], within(1e-8));
  }

  /** The definition, day by day and run by run. */
  private static double[] plainly(int[] cooperation, int[] conflict, double dispersion) {
    double h = MODEL.hazard();
    int days = cooperation.length;
    double[] a = {2 * 0.7841 + 0.05, 2 * 0.1037 + 0.05, 2 * 0.1122 + 0.05};
    double all = a[0] + a[1] + a[2];
    var weights = new double[days + 1];
    weights[0] = 1;
    var stability = new double[days];
    for (int t = 0; t < days; t++) {
      double sum = 0;
      for (int s = 0; s <= t; s++) {
        double c = 0;
        double m = 0;
        for (int day = s; day < t; day++) {
          c += cooperation[day] / dispersion;
          m += conflict[day] / dispersion;
        }
        double x = cooperation[t] / dispersion;
        double y = conflict[t] / dispersion;
        weights[s] *=
            Math.exp(
                Gamma.logGamma(all + c + m)
                    - Gamma.logGamma(all + c + m + x + y)
                    + Gamma.logGamma(a[0] + c + x)
                    - Gamma.logGamma(a[0] + c)
                    + Gamma.logGamma(a[2] + m + y)
                    - Gamma.logGamma(a[2] + m));
        sum += weights[s];
      }
      for (int s = 0; s <= t; s++) weights[s] *= (1 - h) / sum;
      weights[t + 1] = h;
      for (int s = 0; s <= t + 1 - 60; s++) stability[t] += weights[s];
    }
    return stability;
  }

  private static double value(Stability stability) {
    return stability.reading().find().orElseThrow().value();
  }

  private static ChannelSeries series(int[] cooperation, int[] materialConflict) {
    return ChannelSeries.of(
        LocalDate.parse("2020-01-01"),
        1,
        cooperation,
        new int[cooperation.length],
        materialConflict);
  }

  @Test
  void latestIsTheLastDayOfAll() {
    var random = new Random(17);
    for (double rate : new double[] {0, 0.02, 0.4, 3}) {
      var series = Simulation.stationary(random, 700, rate, 2);
      assertThat(MODEL.latest(series)).isEqualTo(MODEL.follow(series).getLast());
    }
    var brief = Simulation.stationary(random, 30, 3, 2);
    assertThat(MODEL.latest(brief)).isEqualTo(MODEL.follow(brief).getLast());
  }
}
