package org.entente.coding.parse.neural;

import java.util.Arrays;

/** From the hidden layer to a score of each transition. */
final class Scores {
  /** Rows of a multiple of it are summed a third faster. */
  private static final int LANES = 8;

  /** Two scores further apart than this are not turned round by the units that are weak. */
  static final float SURE = 1;

  /** As bits: a unit behind the activation that is no more than this, either way, is weak. */
  private static final int WEAK = Float.floatToRawIntBits(0.1f);

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
   * Sums what the strong units say.
   *
   * @param units of the hidden layer before the activation, and behind it afterwards
   * @param order afterwards all units, those that were summed first
   * @return how many were summed
   */
  int scoreStrong(float[] units, int[] order, float[] scores) {
    for (int i = 0; i < units.length; i++) units[i] = units[i] * units[i] * units[i];
    int summed = part(units, order, WEAK);
    Arrays.fill(scores, 0);
    Rows.addAll(scores, units, weights, order, 0, summed);
    return summed;
  }

  /**
   * Sums what a layer of rectified units says, those above 0.
   *
   * @param units of the hidden layer before the activation, and behind it afterwards
   * @param order afterwards all units, those above 0 first
   */
  void scorePositive(float[] units, int[] order, float[] scores) {
    for (int i = 0; i < units.length; i++) units[i] = Math.max(0, units[i]);
    int summed = part(units, order, 0);
    Arrays.fill(scores, 0);
    Rows.addAll(scores, units, weights, order, 0, summed);
  }

  /** Adds what the others say. */
  void addWeak(float[] units, int[] order, int summed, float[] scores) {
    Rows.addAll(scores, units, weights, order, summed, order.length);
  }

  /**
   * The units that say more than so much, either way, first; how many, rounded up to whole steps.
   */
  private static int part(float[] units, int[] order, int most) {
    int above = 0;
    int below = units.length - 1;
    for (int i = 0; i < units.length; i++) {
      // without a branch, which could not be foreseen
      int isAbove = (most - (Float.floatToRawIntBits(units[i]) & Integer.MAX_VALUE)) >>> 31;
      order[above] = i;
      order[below] = i;
      above += isAbove;
      below -= 1 - isAbove;
    }
    return (above + Rows.AT_ONCE - 1) / Rows.AT_ONCE * Rows.AT_ONCE;
  }
}
