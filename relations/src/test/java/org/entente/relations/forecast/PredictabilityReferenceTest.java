package org.entente.relations.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.entente.relations.Reference;
import org.entente.relations.series.Channel;
import org.entente.relations.series.ChannelSeries;
import org.junit.jupiter.api.Test;

/** Conflict of fourteen dyads of the Gulf and the Levant, week by week, 1979 to 1999 and 2011. */
class PredictabilityReferenceTest {
  private static final LocalDate FIRST = LocalDate.parse("1979-04-15");

  @Test
  void skillIsThatOfAnIndependentImplementation() {
    var found = conflicts().map(PredictabilityReferenceTest::predictability).toList();
    assertThat(found).hasSize(14);
    assertThat(mean(found, p -> p.skill().value())).isCloseTo(0.065, within(0.0005));
    assertThat(mean(found, p -> p.skillAllHistory().value())).isCloseTo(0.165, within(0.0005));
    double judged = found.stream().mapToInt(Predictability::weeks).sum();
    for (int tenth = 0; tenth < 10; tenth++) {
      int at = tenth;
      double share =
          found.stream()
              .mapToDouble(p -> p.calibration().deciles().get(at) * p.weeks() / judged)
              .sum();
      assertThat(share).isBetween(0.095, 0.107);
    }
  }

  /** Weeks in random order hold nothing to foretell. */
  @Test
  void shuffledWeeksAreNotPredictable() {
    var found = new ArrayList<Predictability>();
    conflicts()
        .forEach(weeks -> found.add(predictability(shuffled(weeks, new Random(found.size())))));
    assertThat(mean(found, p -> p.skillAllHistory().value())).isCloseTo(0, within(0.01));
    assertThat(mean(found, p -> p.skill().value())).isCloseTo(0, within(0.01));
    assertThat(found).filteredOn(Predictability::predictable).isEmpty();
  }

  private static Stream<int[]> conflicts() {
    var series = Reference.kedsWeekly();
    return Stream.concat(
            Stream.of("USA>IRQ", "IRQ>USA", "IRQ>KUW", "IRQ>IRN", "IRN>IRQ", "USA>IRN", "USA>SAU")
                .map("gulf.cameo "::concat),
            Stream.of("ISR>PAL", "PAL>ISR", "ISR>LBN", "LBN>ISR", "ISR>SYR", "ISR>EGY", "USA>ISR")
                .map("levant.cameo "::concat))
        .map(series::get)
        .map(PredictabilityReferenceTest::conflict);
  }

  private static int[] conflict(ChannelSeries weeks) {
    int[] sums = weeks.counts(Channel.VERBAL_CONFLICT);
    for (int week = 0; week < sums.length; week++)
      sums[week] += weeks.count(Channel.MATERIAL_CONFLICT, week);
    return sums;
  }

  private static int[] shuffled(int[] weeks, Random random) {
    var order = new ArrayList<Integer>(Arrays.stream(weeks).boxed().toList());
    Collections.shuffle(order, random);
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  private static Predictability predictability(int[] weeks) {
    return Predictability.of(weeks, FIRST).find().orElseThrow();
  }

  private static double mean(List<Predictability> found, ToDoubleFunction<Predictability> value) {
    return found.stream().mapToDouble(value).average().orElseThrow();
  }
}
