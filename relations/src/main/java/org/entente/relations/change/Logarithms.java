package org.entente.relations.change;

/** {@code x ln x} and {@code ln x} of whole numbers, from a table where it pays. */
final class Logarithms {
  private static final int TABLE = 1 << 16;
  private static final double[] LOG = new double[TABLE];
  private static final double[] TIMES_LOG = new double[TABLE];

  static {
    for (int x = 1; x < TABLE; x++) {
      LOG[x] = Math.log(x);
      TIMES_LOG[x] = x * LOG[x];
    }
  }

  private Logarithms() {}

  /**
   * Natural logarithm.
   *
   * @param x at least 1; 0 gives 0, which is right wherever it is multiplied by a count of 0
   */
  static double log(long x) {
    return x < TABLE ? LOG[(int) x] : Math.log(x);
  }

  /**
   * {@code x ln x}.
   *
   * @param x at least 0; 0 gives 0
   */
  static double timesLog(long x) {
    return x < TABLE ? TIMES_LOG[(int) x] : x * Math.log(x);
  }
}
