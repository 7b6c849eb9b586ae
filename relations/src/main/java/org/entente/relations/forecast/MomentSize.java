package org.entente.relations.forecast;

/**
 * The size of a negative binomial by moments of errors: Σμ² / Σ((y − μ)² − μ), within [0.15, 200];
 * 200, nearly Poisson, where counts vary no more than chance.
 */
final class MomentSize {
  private static final double LEAST = 0.15;
  private static final double MOST = 200;

  private double squaredMeans;
  private double excess;

  void add(double mean, double count) {
    squaredMeans += mean * mean;
    excess += (count - mean) * (count - mean) - mean;
  }

  double value() {
    return of(squaredMeans, excess);
  }

  static double of(double squaredMeans, double excess) {
    return excess > 0 ? Math.clamp(squaredMeans / excess, LEAST, MOST) : MOST;
  }
}
