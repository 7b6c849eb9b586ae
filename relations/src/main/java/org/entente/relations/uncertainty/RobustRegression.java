package org.entente.relations.uncertainty;

import java.util.Optional;
import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;

/**
 * Least squares whose errors hold although weeks differ in noise and neighbouring weeks hang
 * together: heteroscedasticity- and autocorrelation-consistent (Newey and West 1987) with each
 * residual divided by one minus its leverage (MacKinnon and White 1985). Without the latter a year
 * of weeks gives three times the false alarms it should.
 *
 * @param coefficients intercept first
 * @param covariance of the coefficients
 * @param degreesOfFreedom rows less coefficients, at least 1
 */
public record RobustRegression(
    RealVector coefficients, RealMatrix covariance, int degreesOfFreedom) {
  /** Columns this near to a combination of others are one. */
  private static final double SINGULAR = 1e-9;

  /**
   * @param outcome one value a row
   * @param rows predictors without the intercept, of the order of 1
   * @param lags how many neighbours on each side may hang together, at least 0
   * @return empty when predictors do not vary or move as one, or rows are too few
   */
  public static Optional<RobustRegression> fit(double[] outcome, double[][] rows, int lags) {
    int coefficients = rows.length == 0 ? 0 : rows[0].length + 1;
    if (rows.length <= coefficients) return Optional.empty();
    try {
      var regression = new OLSMultipleLinearRegression(SINGULAR);
      regression.newSampleData(outcome, rows);
      RealVector beta = MatrixUtils.createRealVector(regression.estimateRegressionParameters());
      RealMatrix inverse =
          MatrixUtils.createRealMatrix(regression.estimateRegressionParametersVariance());
      RealMatrix design = withIntercept(rows);
      RealMatrix scores = scores(design, inverse, regression.estimateResiduals());
      RealMatrix covariance = inverse.multiply(meat(scores, lags)).multiply(inverse);
      return Optional.of(new RobustRegression(beta, covariance, rows.length - coefficients));
    } catch (MathIllegalArgumentException singular) {
      return Optional.empty();
    }
  }

  /** A sum of coefficients, from the first index to before the last. */
  public double sum(int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) sum += coefficients.getEntry(i);
    return sum;
  }

  /** Standard error of that sum. */
  public double sumError(int from, int to) {
    double variance = 0;
    for (int i = from; i < to; i++)
      for (int j = from; j < to; j++) variance += covariance.getEntry(i, j);
    return Math.sqrt(Math.max(0, variance));
  }

  /**
   * Probability of coefficients this far from 0, all together, if all were 0.
   *
   * @return 1 when they cannot be told apart
   */
  public double jointProbability(int from, int to) {
    int count = to - from;
    try {
      RealMatrix part = covariance.getSubMatrix(from, to - 1, from, to - 1);
      RealVector values = coefficients.getSubVector(from, count);
      double wald = values.dotProduct(new LUDecomposition(part).getSolver().solve(values)) / count;
      if (!(wald > 0)) return 1;
      return 1 - new FDistribution(count, degreesOfFreedom).cumulativeProbability(wald);
    } catch (MathRuntimeException singular) {
      return 1;
    }
  }

  /** Two-sided probability of a sum this far from 0 if it were 0. */
  public double sumProbability(int from, int to) {
    double error = sumError(from, to);
    if (error == 0) return sum(from, to) == 0 ? 1 : 0;
    double t = Math.abs(sum(from, to)) / error;
    return 2 * new TDistribution(degreesOfFreedom).cumulativeProbability(-t);
  }

  /** 90 % interval of the sum. */
  public Interval sumInterval(int from, int to) {
    double half =
        new TDistribution(degreesOfFreedom).inverseCumulativeProbability(0.95) * sumError(from, to);
    return new Interval(sum(from, to) - half, sum(from, to) + half);
  }

  private static RealMatrix withIntercept(double[][] rows) {
    var design = new double[rows.length][rows[0].length + 1];
    for (int row = 0; row < rows.length; row++) {
      design[row][0] = 1;
      System.arraycopy(rows[row], 0, design[row], 1, rows[row].length);
    }
    return MatrixUtils.createRealMatrix(design);
  }

  private static RealMatrix scores(RealMatrix design, RealMatrix inverse, double[] residuals) {
    RealMatrix scores = design.copy();
    for (int row = 0; row < residuals.length; row++) {
      RealVector x = design.getRowVector(row);
      double leverage = x.dotProduct(inverse.operate(x));
      scores.setRowVector(row, x.mapMultiply(residuals[row] / Math.max(1e-9, 1 - leverage)));
    }
    return scores;
  }

  private static RealMatrix meat(RealMatrix scores, int lags) {
    RealMatrix sum = scores.transposeMultiply(scores);
    int rows = scores.getRowDimension();
    int last = scores.getColumnDimension() - 1;
    for (int lag = 1; lag <= Math.min(lags, rows - 1); lag++) {
      RealMatrix later = scores.getSubMatrix(lag, rows - 1, 0, last);
      RealMatrix earlier = scores.getSubMatrix(0, rows - 1 - lag, 0, last);
      RealMatrix both = later.transposeMultiply(earlier);
      double weight = 1 - lag / (lags + 1.0);
      sum = sum.add(both.add(both.transpose()).scalarMultiply(weight));
    }
    return sum;
  }
}
