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

  /** Adds the rows that {@code order} names from one place to another, each times its weight. */
  static void addAll(float[] sum, float[] weights, float[][] rows, int[] order, int from, int to) {
    for (int i = from; i < to; i += AT_ONCE) {
      int a = order[i];
      int b = order[i + 1];
      int c = order[i + 2];
      int d = order[i + 3];
      int e = order[i + 4];
      add(
          sum,
          weights[a],
          rows[a],
          weights[b],
          rows[b],
          weights[c],
          rows[c],
          weights[d],
          rows[d],
          weights[e],
          rows[e]);
    }
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

  static void add(float[] sum, short[] one, short[] two, short[] three) {
    for (int i = 0; i < sum.length; i++)
      sum[i] +=
          Float.float16ToFloat(one[i])
              + Float.float16ToFloat(two[i])
              + Float.float16ToFloat(three[i]);
  }

  static void add(float[] sum, short[] one, float[] other) {
    for (int i = 0; i < sum.length; i++) sum[i] += Float.float16ToFloat(one[i]) + other[i];
  }

  /** The same numbers in half their length, to three digits (IEEE 754 binary16). */
  static short[] halves(float[] numbers) {
    var halves = new short[numbers.length];
    for (int i = 0; i < halves.length; i++) halves[i] = Float.floatToFloat16(numbers[i]);
    return halves;
  }
}
