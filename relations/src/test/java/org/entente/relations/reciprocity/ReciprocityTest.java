package org.entente.relations.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.event.EventType;
import org.entente.relation.Dyad;
import org.entente.relations.series.Acts;
import org.entente.relations.series.CodedAct;
import org.entente.relations.series.DateRange;
import org.entente.relations.series.Finding;
import org.entente.relations.series.Lack;
import org.entente.relations.series.NetScores;
import org.junit.jupiter.api.Test;

class ReciprocityTest {
  @Test
  void halfInKindTheWeekAfterIsAResponseOfAHalf() {
    var random = new Random(6);
    double[] other = random.doubles(500, -20, 20).toArray();
    double[] own = new double[500];
    for (int week = 1; week < 500; week++)
      own[week] = 0.5 * other[week - 1] + 3 * random.nextGaussian();
    var found = Reciprocity.of(own, other).find().orElseThrow();
    assertThat(found.response()).isCloseTo(0.5, within(0.1));
    assertThat(found.response()).isCloseTo(0.5, within(3 * found.standardError()));
    assertThat(found.probability()).isLessThan(1e-6);
    assertThat(found.weeks()).isEqualTo(496);
    assertThat(Reciprocity.of(other, own).find().orElseThrow().probability()).isGreaterThan(0.01);
  }

  /**
   * At the 10 % level about one pair in ten that do not know of each other looks like an answer.
   */
  @Test
  void strangersRarelyLookLikeAnswers() {
    var random = new Random(12);
    long alarms =
        IntStream.range(0, 200)
            .filter(trial ->
                Reciprocity.of(bursts(random, 60), bursts(random, 60))
                        .find()
                        .orElseThrow()
                        .grangerProbability()
                    < 0.1)
            .count();
    assertThat(alarms).isBetween(8L, 34L);
  }

  @Test
  void constantsTwinsAndShortSeriesAreInsufficientEvidence() {
    double[] constant = new double[100];
    Arrays.fill(constant, 2.5);
    double[] random = new Random(1).doubles(100).toArray();
    assertThat(Reciprocity.of(constant, random).find()).isEmpty();
    assertThat(Reciprocity.of(random, random).find()).isEmpty();
    assertThat(Reciprocity.of(new double[39], new double[39]))
        .isEqualTo(Finding.insufficient(Lack.WEEKS, 39, 40));
    assertThat(Reciprocity.of(new double[100], random))
        .isEqualTo(Finding.insufficient(Lack.ONE_SIDED_WEEKS, 0L, 10));
  }

  @Test
  void meetingsAreNoAnswers() {
    var acts =
        List.of(
            Acts.act("2018-01-02", "USA", EventType.SANCTION, "RUS"),
            Acts.act("2018-01-03", "USA", EventType.CONSULT, "RUS").asJoint(),
            Acts.act("2018-01-09", "USA", EventType.CONSULT, "RUS"),
            Acts.act("2018-01-16", "USA", EventType.CONSULT, "RUS"));
    var range = new DateRange(acts.getFirst().day().minusDays(1), acts.getLast().day());
    assertThat(NetScores.weekly(new Dyad("USA", "RUS"), range, acts)).containsExactly(-6, 2.5);
    assertThat(acts).extracting(CodedAct::joint).contains(true);
  }

  private static double[] bursts(Random random, int weeks) {
    return IntStream.range(0, weeks)
        .mapToDouble(week ->
            IntStream.range(0, (int) (-3 * Math.log(1 - random.nextDouble())))
                .mapToDouble(act -> -1 + 4 * random.nextGaussian())
                .sum())
        .toArray();
  }
}
