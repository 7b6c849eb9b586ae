package org.entente.relations.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.hipparchus.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Test;

class RobustRegressionTest {
  /** Anscombe's first set (1973): y = 3.0001 + 0.5001 x. */
  private static final double[] X = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};

  private static final double[] Y = {
    8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68
  };

  @Test
  void coefficientsArePublishedOnes() {
    var fit = RobustRegression.fit(Y, rows(X), 0).orElseThrow();
    assertThat(fit.coefficients().getEntry(0)).isCloseTo(3.0001, within(1e-4));
    assertThat(fit.coefficients().getEntry(1)).isCloseTo(0.5001, within(1e-4));
    assertThat(fit.degreesOfFreedom()).isEqualTo(9);
  }

  /** One predictor by the formula: Σ (x−x̄)² e² / (1−h)² over (Σ (x−x̄)²)². */
  @Test
  void errorWithoutLagsIsTheLeverageCorrectedOne() {
    var fit = RobustRegression.fit(Y, rows(X), 0).orElseThrow();
    var simple = new SimpleRegression();
    for (int i = 0; i < X.length; i++) simple.addData(X[i], Y[i]);
    double sum = 0;
    for (int i = 0; i < X.length; i++) {
      double d = X[i] - 9;
      double leverage = 1.0 / 11 + d * d / simple.getXSumSquares();
      sum += Math.pow(d * (Y[i] - simple.predict(X[i])) / (1 - leverage), 2);
    }
    assertThat(fit.sumError(1, 2))
        .isCloseTo(Math.sqrt(sum) / simple.getXSumSquares(), within(1e-12));
    assertThat(fit.sumInterval(1, 2).contains(0.5001)).isTrue();
  }

  @Test
  void oneCoefficientGivesTheSameProbabilityTwice() {
    var fit = RobustRegression.fit(Y, rows(X), 2).orElseThrow();
    assertThat(fit.jointProbability(1, 2)).isCloseTo(fit.sumProbability(1, 2), within(1e-9));
  }

  @Test
  void columnsThatMoveAsOneOrNotAtAllHaveNoAnswer() {
    var random = new Random(1);
    double[][] twins = new double[30][2];
    for (double[] row : twins) row[0] = row[1] = random.nextGaussian();
    assertThat(RobustRegression.fit(random.doubles(30).toArray(), twins, 2)).isEmpty();
    assertThat(RobustRegression.fit(random.doubles(30).toArray(), new double[30][1], 2)).isEmpty();
    assertThat(RobustRegression.fit(new double[2], new double[2][1], 2)).isEmpty();
  }

  /** The example of Benjamini and Hochberg 1995: four of fifteen survive at 0.05. */
  @Test
  void manyLooksAreCorrectedAsPublished() {
    var published =
        List.of(
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
            0.5719, 0.6528, 0.7590, 1.0);
    var adjusted = BenjaminiHochberg.adjust(published);
    assertThat(adjusted).filteredOn(p -> p <= 0.05).hasSize(4);
    assertThat(adjusted.get(3)).isCloseTo(0.0095 * 15 / 4, within(1e-12));
    assertThat(adjusted).isSorted();
    assertThat(BenjaminiHochberg.adjust(List.of())).isEmpty();
  }

  private static double[][] rows(double[] column) {
    var rows = new double[column.length][1];
    for (int i = 0; i < column.length; i++) rows[i][0] = column[i];
    return rows;
  }
}
