package org.entente.coding.parse.neural;

import java.util.Arrays;

/** From the hidden layer to a score of each transition. */
final class Scores {
  private final float[][] weights;

  Scores(Network network) {
    this.weights = network.second();
    if (weights.length % Rows.AT_ONCE != 0)
      throw new IllegalArgumentException(
          "%d hidden units, no multiple of %d".formatted(weights.length, Rows.AT_ONCE));
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
