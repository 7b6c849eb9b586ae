package org.entente.relations.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.entente.relations.Reference;
import org.entente.relations.series.ChannelSeries;
import org.entente.relations.series.Finding;
import org.junit.jupiter.api.Test;

class ChangePointsReferenceTest {
  @Test
  void daysOf2018AreThoseOfAnIndependentImplementation() {
    Map<String, ChannelSeries> dyads = Reference.icewsDaily();
    var expected = Reference.expectedDates("icews18_expected_changepoints.json");
    assertThat(dyads).hasSize(27);
    var softly = new SoftAssertions();
    dyads.forEach((dyad, series) -> {
      softly
          .assertThat(days(ChangePoints.surges(series)))
          .as("surges of %s", dyad)
          .isEqualTo(expected.get(dyad + "/surge_beta10_minlen3"));
      softly
          .assertThat(days(ChangePoints.regimes(series)))
          .as("regimes of %s", dyad)
          .isEqualTo(expected.get(dyad + "/regime_beta6_minlen14"));
    });
    softly.assertAll();
  }

  @Test
  void knownTurningPointsOf2018AreFound() {
    var expected = Reference.expectedDates("icews18_expected_changepoints.json");
    int within1 = 0;
    int within7 = 0;
    for (var dyad : Reference.icewsDaily().entrySet()) {
      LocalDate known = expected.get(dyad.getKey() + "/known").getFirst();
      long nearest =
          Stream.concat(
                  days(ChangePoints.surges(dyad.getValue())).stream(),
                  days(ChangePoints.regimes(dyad.getValue())).stream())
              .mapToLong(day -> Math.abs(ChronoUnit.DAYS.between(known, day)))
              .min()
              .orElse(999);
      if (nearest <= 1) within1++;
      if (nearest <= 7) within7++;
    }
    assertThat(List.of(within7, within1)).isEqualTo(List.of(21, 17));
  }

  @Test
  void weeksOfThirtyYearsAreThoseOfAnIndependentImplementation() {
    var series = Reference.kedsWeekly();
    var softly = new SoftAssertions();
    Reference.expectedDates("keds_expected_surges_beta12_minlen4.json")
        .forEach((dyad, expected) ->
            softly
                .assertThat(days(ChangePoints.surges(series.get(dyad))))
                .as(dyad)
                .isEqualTo(expected));
    softly.assertAll();
  }

  private static List<LocalDate> days(Finding<List<ChangePoint>> finding) {
    return finding.find().orElseThrow().stream().map(ChangePoint::day).toList();
  }
}
