package org.entente.relations.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SparklineTest {
  @Test
  void absentValuesAreSpacesAndZeroIsTheLowestBlock() {
    var counts = values(0, 7, Double.NaN, 3);
    assertThat(Sparkline.ofCounts(counts).blocks(counts)).isEqualTo("▁█ ▄");
    assertThat(Sparkline.ofCounts(counts).ascii(counts)).isEqualTo("_# ~");
  }

  @Test
  void scoresKeepTheWholeScale() {
    assertThat(Sparkline.ofScores().blocks(values(-10, 0, 10))).isEqualTo("▁▅█");
  }

  @Test
  void constantsAndEmptySeriesDraw() {
    assertThat(Sparkline.ofCounts(values(0, 0)).blocks(values(0, 0))).isEqualTo("▁▁");
    assertThat(Sparkline.ofCounts(List.of()).blocks(List.of())).isEmpty();
  }

  @Test
  void longSeriesAreAveragedToTheWidth() {
    assertThat(Sparkline.fit(values(1, 3, Double.NaN, 5), 2)).isEqualTo(values(2, 5));
    assertThat(Sparkline.fit(values(1, 3), 80)).isEqualTo(values(1, 3));
  }

  private static List<OptionalDouble> values(double... values) {
    return Arrays.stream(values)
        .mapToObj(value -> Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value))
        .toList();
  }
}
