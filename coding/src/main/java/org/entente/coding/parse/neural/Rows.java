package org.entente.coding.parse.neural;

/**
 * Sums of rows. All loops take whole rows, because only those the compiler makes vectors of: with
 * an offset into one large array they take five times as long.
 */
final class Rows {
  /** How many are added at once; numbers of rows are multiples of it. */
  static final int AT_ONCE = 5;

  private Rows() {}

  /** Adds the rows from {@code at} on, each times its weight. */
  static void addAll(float[] sum, float[] weights, float[][] rows, int at) {
    for (int i = 0; i < weights.length; i += AT_ONCE)
      add(
          sum,
          weights[i],
          rows[at + i],
          weights[i + 1],
          rows[at + i + 1],
          weights[i + 2],
          rows[at + i + 2],
          weights[i + 3],
          rows[at + i + 3],
          weights[i + 4],
          rows[at + i + 4]);
  }

  private static void add(
      float[] sum,
      float a,
      float[] v,
      float b,
      float[] w,
      float c,
      float[] x,
      float d,
      float[] y,
      float e,
      float[] z) {
    for (int i = 0; i < sum.length; i++)
      sum[i] += a * v[i] + b * w[i] + c * x[i] + d * y[i] + e * z[i];
  }

  static void add(float[] sum, float[] more) {
    for (int i = 0; i < sum.length; i++) sum[i] += more[i];
  }

  static void add(float[] sum, float[] one, float[] two, float[] three) {
    for (int i = 0; i < sum.length; i++) sum[i] += one[i] + two[i] + three[i];
  }

  static void add(float[] sum, float[] one, float[] other) {
    for (int i = 0; i < sum.length; i++) sum[i] += one[i] + other[i];
  }
}
