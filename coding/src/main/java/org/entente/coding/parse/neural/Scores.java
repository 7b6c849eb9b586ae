package org.entente.coding.parse.neural;

import java.util.Arrays;

/** From the hidden layer to a score of each transition. */
final class Scores {
  private final float[][] weights;

  Scores(Network network) {
    this.weights = network.second();
    if (weights.length % 4 != 0)
      throw new IllegalArgumentException(
          "%d hidden units, no multiple of four".formatted(weights.length));
  }

  /**
   * @param units of the hidden layer, before the activation
   */
  void score(float[] units, float[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < units.length; i += 4) {
      float a = cube(units[i]);
      float b = cube(units[i + 1]);
      float c = cube(units[i + 2]);
      float d = cube(units[i + 3]);
      add(scores, a, weights[i], b, weights[i + 1], c, weights[i + 2], d, weights[i + 3]);
    }
  }

  private static float cube(float x) {
    return x * x * x;
  }

  /** Four whole rows at once, which the compiler makes vectors of. */
  private static void add(
      float[] scores,
      float a,
      float[] v,
      float b,
      float[] w,
      float c,
      float[] x,
      float d,
      float[] y) {
    for (int i = 0; i < scores.length; i++) scores[i] += a * v[i] + b * w[i] + c * x[i] + d * y[i];
  }
}
