package org.entente.relations.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.relations.Reference;
import org.entente.relations.series.Channel;
import org.entente.relations.series.ChannelSeries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReciprocityReferenceTest {
  @ParameterizedTest(name = "{0}: {1} answers {2} with {3} ± {4}")
  @CsvSource({
    "gulf.cameo, IRN, IRQ, 0.33, 0.06",
    "levant.cameo, ISR, PAL, 0.33, 0.09",
    "levant.cameo, PAL, ISR, 0.17, 0.04"
  })
  void answersAreThoseOfAnIndependentImplementation(
      String region, String own, String other, double response, double standardError) {
    var weeks = Reference.kedsWeekly();
    var found =
        Reciprocity.of(
                net(weeks.get("%s %s>%s".formatted(region, own, other))),
                net(weeks.get("%s %s>%s".formatted(region, other, own))))
            .find()
            .orElseThrow();
    assertThat(found.response()).isCloseTo(response, within(0.005));
    assertThat(found.standardError()).isCloseTo(standardError, within(0.005));
    assertThat(found.grangerProbability()).isLessThan(0.001);
  }

  /** The file has counts only: a channel's acts stand for its usual score, 4 to -6 to -9. */
  private static double[] net(ChannelSeries weeks) {
    var net = new double[weeks.length()];
    for (int week = 0; week < net.length; week++)
      net[week] =
          4.0 * weeks.count(Channel.COOPERATION, week)
              - 6.0 * weeks.count(Channel.VERBAL_CONFLICT, week)
              - 9.0 * weeks.count(Channel.MATERIAL_CONFLICT, week);
    return net;
  }
}
