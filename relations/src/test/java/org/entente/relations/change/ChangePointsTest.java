package org.entente.relations.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.entente.event.EventType;
import org.entente.relation.Dyad;
import org.entente.relations.Simulation;
import org.entente.relations.series.Acts;
import org.entente.relations.series.Channel;
import org.entente.relations.series.ChannelSeries;
import org.entente.relations.series.DateRange;
import org.entente.relations.series.Finding;
import org.entente.relations.series.Lack;
import org.junit.jupiter.api.Test;

class ChangePointsTest {
  private static final LocalDate START = LocalDate.parse("2020-01-01");

  @Test
  void crisisIsASurgeWithItsDayItsChannelAndItsEvents() {
    int[] conflict = new int[100];
    Arrays.fill(conflict, 60, 70, 8);
    var surges = ChangePoints.surges(days(new int[100], conflict)).find().orElseThrow();

    assertThat(surges).extracting(ChangePoint::day).containsExactly(day(60), day(70));
    var crisis = surges.getFirst();
    assertThat(crisis.moved()).isEqualTo(Channel.MATERIAL_CONFLICT);
    assertThat(crisis.rises()).isTrue();
    assertThat(crisis.after().get(Channel.MATERIAL_CONFLICT)).isCloseTo(8, within(1e-9));
    assertThat(crisis.lasting()).isEqualTo(new DateRange(day(60), day(69)));
    assertThat(crisis.strength()).isGreaterThan(10);
    assertThat(crisis.causedBy(Acts.act("2020-03-02", "ETH", EventType.ASSAULT, "ERI"))).isTrue();
    assertThat(crisis.causedBy(Acts.act("2020-03-02", "ETH", EventType.CONSULT, "ERI"))).isFalse();
    assertThat(surges.getLast().rises()).isFalse();
  }

  @Test
  void anotherMixAtTheSameVolumeIsARegimeAndNoSurge() {
    int[] cooperation = new int[120];
    int[] conflict = new int[120];
    Arrays.fill(cooperation, 0, 60, 2);
    Arrays.fill(conflict, 60, 120, 2);
    var series = days(cooperation, conflict);

    assertThat(ChangePoints.regimes(series).find().orElseThrow())
        .extracting(ChangePoint::day)
        .containsExactly(day(60));
  }

  @Test
  void constantsDoNotChange() {
    int[] two = new int[200];
    Arrays.fill(two, 2);
    assertThat(ChangePoints.surges(days(two, two)).find()).contains(List.of());
    assertThat(ChangePoints.regimes(days(two, two)).find()).contains(List.of());
  }

  @Test
  void tooLittleIsInsufficientEvidence() {
    int[] one = new int[300];
    one[7] = 1;
    var surges = ChangePoints.surges(days(one, new int[300]));
    assertThat(surges).isEqualTo(Finding.insufficient(Lack.EVENTS, 1L, 10));
    assertThat(ChangePoints.regimes(days(one, new int[300])).find()).isEmpty();
    int[] oneDay = {100_000};
    assertThat(ChangePoints.surges(days(oneDay, new int[1])))
        .isEqualTo(Finding.insufficient(Lack.DAYS, 1, 6));
    assertThat(
            ChangePoints.surges(
                    ChannelSeries.daily(
                        new Dyad("FJI", "ISL"), new DateRange(START, START), List.of()))
                .find())
        .isEmpty();
  }

  @Test
  void lonelyBurstIsNoLastingChange() {
    int[] burst = new int[365];
    burst[200] = 100_000;
    var surges = ChangePoints.surges(days(burst, new int[365])).find().orElseThrow();
    assertThat(surges).isEmpty();
  }

  /** The dropping of starts must not change the answer: the slow search tries every cut. */
  @Test
  void droppingStartsFindsWhatTryingAllFinds() {
    var random = new Random(7);
    for (int trial = 0; trial < 60; trial++) {
      int length = 20 + random.nextInt(120);
      int[] cooperation = new int[length];
      int[] conflict = new int[length];
      for (int t = 0; t < length; t++) {
        cooperation[t] = random.nextInt(t < length / 2 ? 3 : 6);
        conflict[t] = random.nextInt(4) == 0 ? random.nextInt(8) : 0;
      }
      int silence = random.nextInt(length);
      int end = Math.min(length, silence + random.nextInt(length));
      if (random.nextBoolean()) {
        Arrays.fill(cooperation, silence, end, 0);
        Arrays.fill(conflict, silence, end, 0);
      }
      var series = days(cooperation, conflict);
      var partition = new OptimalPartition(1 + random.nextInt(8), 1 + random.nextInt(6));
      for (SegmentCost cost : List.of(new VolumeCost(series), new MixtureCost(series)))
        assertThat(total(cost, partition, partition.changes(cost, length), length))
            .isCloseTo(cheapest(cost, partition, length), within(1e-9));
    }
  }

  private static double total(
      SegmentCost cost, OptimalPartition partition, List<Integer> changes, int length) {
    double sum = 0;
    int from = 0;
    for (int at : changes) {
      sum += cost.of(from, at) + partition.penalty();
      from = at;
    }
    return sum + cost.of(from, length);
  }

  private static double cheapest(SegmentCost cost, OptimalPartition partition, int length) {
    var best = new double[length + 1];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    best[0] = -partition.penalty();
    for (int to = partition.minimumLength(); to <= length; to++)
      for (int from = 0; from <= to - partition.minimumLength(); from++)
        best[to] = Math.min(best[to], best[from] + cost.of(from, to) + partition.penalty());
    return best[length];
  }

  private static ChannelSeries days(int[] cooperation, int[] materialConflict) {
    return ChannelSeries.of(START, 1, cooperation, new int[cooperation.length], materialConflict);
  }

  private static LocalDate day(int index) {
    return START.plusDays(index);
  }

  /** Quiet, lively and changing dyads, whose record ends in every part of what happens to them. */
  @Test
  void changesSinceADayAreThoseOfTheWholeRecordFromThatDayOn() {
    var random = new Random(29);
    int recent = 0;
    for (int dyad = 0; dyad < 60; dyad++) {
      int[][] counts = new int[3][200 + dyad];
      double rate = 0;
      for (int day = 0; day < counts[0].length; day++) {
        if (random.nextInt(25) == 0) rate = random.nextInt(3) * random.nextDouble() * 4;
        for (int[] channel : counts) channel[day] = Simulation.poisson(random, rate);
      }
      var series = ChannelSeries.of(START, 1, counts[0], counts[1], counts[2]);
      var all = new ArrayList<>(ChangePoints.surges(series).find().orElse(List.of()));
      all.addAll(ChangePoints.regimes(series).find().orElse(List.of()));
      for (int days : new int[] {1, 5, 30, 1000}) {
        LocalDate since = series.dayOf(series.length() - 1).minusDays(days - 1L);
        var own = all.stream().filter(point -> !point.day().isBefore(since)).toList();
        assertThat(ChangePoints.since(series, since)).isEqualTo(own);
        if (days <= 30) recent += own.size();
      }
    }
    assertThat(recent).isGreaterThan(50);
  }
}
