package org.entente.relations.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.entente.relations.series.Finding;
import org.entente.relations.series.Lack;
import org.junit.jupiter.api.Test;

class PredictabilityTest {
  private static final LocalDate FIRST = LocalDate.parse("2010-01-04");

  @Test
  void wavesOfConflictArePredictable() {
    var random = new Random(8);
    var found = predictability(500, week -> poisson(random, week / 40 % 2 == 0 ? 1 : 12));
    assertThat(found.predictable()).isTrue();
    assertThat(found.skill().value()).isBetween(0.1, 0.9);
    assertThat(found.skill().interval().contains(found.skill().value())).isTrue();
    assertThat(found.bitsPerWeek()).isPositive();
    assertThat(found.next().week()).isEqualTo(FIRST.plusWeeks(500));
    assertThat(found.next().counts().mean()).isCloseTo(1, within(1.5));
    assertThat(found.next().ninetyPercent().high()).isGreaterThanOrEqualTo(1);
  }

  @Test
  void dicePlayedWeekAfterWeekAreNot() {
    var random = new Random(9);
    var found = predictability(500, week -> poisson(random, 3));
    assertThat(found.predictable()).isFalse();
    assertThat(found.skill().value()).isCloseTo(0, within(0.03));
    assertThat(found.calibration().worst()).isLessThan(0.04);
    assertThat(found.calibration().deciles().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void tooLittleIsInsufficientEvidence() {
    assertThat(Predictability.of(new int[155], FIRST))
        .isEqualTo(Finding.insufficient(Lack.WEEKS, 155, 156));
    assertThat(Predictability.of(new int[400], FIRST))
        .isEqualTo(Finding.insufficient(Lack.EVENTS, 0L, 30));
    int[] early = new int[400];
    Arrays.fill(early, 0, 40, 100_000);
    assertThat(Predictability.of(early, FIRST))
        .isEqualTo(Finding.insufficient(Lack.ERRORS_OF_HABIT, 52));
  }

  @Test
  void constantsGiveNumbers() {
    assertFinite(predictability(300, week -> 4));
    assertFinite(predictability(300, week -> week == 200 ? 100_000 : 0));
    assertFinite(predictability(300, week -> week % 100 == 0 ? 20 : 0));
  }

  private static void assertFinite(Predictability found) {
    assertThat(found.skill().value()).isFinite().isLessThanOrEqualTo(1);
    assertThat(found.skillAllHistory().value()).isFinite();
    assertThat(found.bitsPerWeek()).isFinite();
    assertThat(found.calibration().worst()).isFinite();
    assertThat(found.brierSkill().find().orElse(0.0)).isFinite();
  }

  private static Predictability predictability(int weeks, IntUnaryOperator count) {
    int[] counts = IntStream.range(0, weeks).map(count).toArray();
    return Predictability.of(counts, FIRST).find().orElseThrow();
  }

  private static int poisson(Random random, double mean) {
    int count = -1;
    for (double time = 0; time < mean; count++) time -= Math.log(1 - random.nextDouble());
    return count;
  }
}
