package org.entente.relations.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.distribution.discrete.PascalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegativeBinomialTest {
  @ParameterizedTest(name = "mean {0}, size {1}")
  @CsvSource({"0.3, 1", "2, 5", "40, 3", "7.5, 200"})
  void isThePascalDistributionWhereSizeIsWhole(double mean, int size) {
    var ours = new NegativeBinomial(mean, size);
    var pascal = new PascalDistribution(size, size / (size + mean));
    for (int k = 0; k < 60; k++) {
      assertThat(ours.probability(k)).isCloseTo(pascal.probability(k), within(1e-11));
      assertThat(ours.cumulative(k)).isCloseTo(pascal.cumulativeProbability(k), within(1e-11));
    }
    assertThat(ours.any()).isCloseTo(1 - pascal.probability(0), within(1e-12));
    assertThat(ours.quantile(0.95)).isEqualTo(pascal.inverseCumulativeProbability(0.95));
  }

  @ParameterizedTest(name = "mean {0}, size {1}, outcome {2}")
  @CsvSource({
    "0.3, 0.15, 0",
    "2, 5, 9",
    "40, 3, 0",
    "400, 200, 380",
    "1e-9, 200, 3",
    "1e5, 200, 1"
  })
  void crpsIsTheSumOfTheDefinition(double mean, double size, int outcome) {
    var forecast = new NegativeBinomial(mean, size);
    double sum = 0;
    int most = (int) (mean + outcome + 60 * Math.sqrt(mean + mean * mean / size)) + 60;
    for (int k = 0; k < most; k++)
      sum += Math.pow(forecast.cumulative(k) - (outcome <= k ? 1 : 0), 2);
    assertThat(forecast.crps(outcome)).isCloseTo(sum, within(1e-7 * (1 + sum)));
  }

  @Test
  void certaintyIsScoredByItsDistance() {
    assertThat(new NegativeBinomial(0, 200).crps(4)).isEqualTo(4);
    assertThat(new NegativeBinomial(0, 200).crps(0)).isZero();
    assertThat(new NegativeBinomial(0, 200).cumulative(0)).isEqualTo(1);
  }

  @Test
  void nothingIsNotANumber() {
    assertThatThrownBy(() -> new NegativeBinomial(Double.NaN, 1)).hasMessageContaining("NaN");
    assertThat(new NegativeBinomial(1e4, 0.15).crps(100_000)).isFinite();
  }
}
