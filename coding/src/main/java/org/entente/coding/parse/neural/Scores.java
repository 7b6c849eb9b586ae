package org.entente.coding.parse.neural;

import java.util.Arrays;

/** From the hidden layer to a score of each transition. */
final class Scores {
  /** Rows of a multiple of it are summed a third faster. */
  private static final int LANES = 8;

  private final float[][] weights;
  private final int width;

  Scores(Network network) {
    this.width = (network.transitions() + LANES - 1) / LANES * LANES;
    this.weights =
        Arrays.stream(network.second())
            .map(row -> Arrays.copyOf(row, width))
            .toArray(float[][]::new);
    if (weights.length % Rows.AT_ONCE != 0)
      throw new IllegalArgumentException(
          "%d hidden units, no multiple of %d".formatted(weights.length, Rows.AT_ONCE));
  }

  /** Room for a score of each transition, and some more. */
  float[] room() {
    return new float[width];
  }

  /**
   * @param units of the hidden layer before the activation, and behind it afterwards
   */
  void score(float[] units, float[] scores) {
    for (int i = 0; i < units.length; i++) units[i] = units[i] * units[i] * units[i];
    Arrays.fill(scores, 0);
    Rows.addAll(scores, units, weights, 0);
  }
}
