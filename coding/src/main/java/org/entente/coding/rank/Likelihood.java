package org.entente.coding.rank;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;

/**
 * A negative log likelihood, with a penalty on the squares of the weights' distance from where they
 * start. What each example adds is left to those that extend it.
 */
abstract class Likelihood implements DiffFunction {
  /** Steps that the minimiser remembers, to guess the curvature. */
  private static final int MEMORY = 15;

  private final double[] start;
  private final double[] penalties;

  /**
   * @param start where every weight starts
   * @param penalties on half the square of every weight's distance from its start; 0 for none
   */
  Likelihood(double[] start, double[] penalties) {
    this.start = start;
    this.penalties = penalties;
  }

  abstract int examples();

  /**
   * What one example adds to the value.
   *
   * @param number from 0
   * @param gradient to which its derivatives by every weight are added
   */
  abstract double example(int number, double[] weights, double[] gradient);

  /**
   * The weights at which it is least.
   *
   * @param tolerance positive; how much it may still fall, of itself
   */
  final double[] least(double tolerance) {
    return new QNMinimizer(MEMORY, true).minimize(this, tolerance, start.clone());
  }

  @Override
  public final int domainDimension() {
    return start.length;
  }

  @Override
  public final double valueAt(double[] weights) {
    return valueAndGradient(weights, new double[weights.length]);
  }

  @Override
  public final double[] derivativeAt(double[] weights) {
    double[] gradient = new double[weights.length];
    valueAndGradient(weights, gradient);
    return gradient;
  }

  private double valueAndGradient(double[] weights, double[] gradient) {
    double value = 0;
    for (int i = 0; i < weights.length; i++) {
      double off = weights[i] - start[i];
      value += penalties[i] * off * off / 2;
      gradient[i] += penalties[i] * off;
    }
    for (int i = 0; i < examples(); i++) value += example(i, weights, gradient);
    return value;
  }
}
