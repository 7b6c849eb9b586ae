package org.entente.relations.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.entente.relations.Reference;
import org.entente.relations.series.ChannelSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StabilityReferenceTest {
  @ParameterizedTest(name = "{0} on {1} is {2}")
  @CsvSource({
    "GBR>RUS, 2018-03-31, 0.00",
    "GBR>RUS, 2018-06-14, 0.91",
    "USA>CAN, 2018-05-30, 0.90",
    "USA>CAN, 2018-06-14, 0.00"
  })
  void daysOf2018AreThoseOfAnIndependentImplementation(
      String dyad, LocalDate day, double expected) {
    assertThat(on(Reference.icewsDaily().get(dyad), day)).isCloseTo(expected, within(0.005));
  }

  /** Enemies can be steady: 85 % conflict, and the same relationship all the year. */
  @Test
  void steadyConflictIsStable() {
    var series = Reference.icewsDaily().get("ISR>PSE");
    double mean =
        StabilityModel.STANDARD.follow(series).stream()
            .skip(2L * StabilityModel.STANDARD.horizonDays())
            .mapToDouble(stability -> stability.reading().find().orElseThrow().value())
            .average()
            .orElseThrow();
    assertThat(mean).isCloseTo(0.94, within(0.005));
  }

  private static double on(ChannelSeries series, LocalDate day) {
    return StabilityModel.STANDARD.follow(series).stream()
        .filter(stability -> stability.day().equals(day))
        .findFirst()
        .flatMap(stability -> stability.reading().find())
        .orElseThrow()
        .value();
  }
}
