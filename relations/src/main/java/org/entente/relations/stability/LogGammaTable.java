package org.entente.relations.stability;

import org.hipparchus.special.Gamma;

/**
 * ln Γ(start + m / unit) for the whole numbers m that a series can reach. Every run length asks for
 * the same few values each day, so they are computed once.
 */
final class LogGammaTable {
  private static final int LARGEST = 1 << 20;
  private final double start;
  private final double unit;
  private final double[] values;

  /**
   * @param start above 0
   * @param unit above 0
   * @param largest the largest m that will be asked for often
   */
  LogGammaTable(double start, double unit, long largest) {
    this.start = start;
    this.unit = unit;
    values = new double[(int) Math.min(largest, LARGEST) + 1];
    for (int m = 0; m < values.length; m++) values[m] = Gamma.logGamma(start + m / unit);
  }

  double at(long m) {
    return m < values.length ? values[(int) m] : Gamma.logGamma(start + m / unit);
  }
}
