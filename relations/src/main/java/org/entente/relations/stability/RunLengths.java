package org.entente.relations.stability;

import java.util.Arrays;

/**
 * What is believed about the day on which the present relationship began: a weight for each day,
 * kept up to date under one assumption of how often relationships change.
 *
 * <p>Layout: {@code weights[i]} belongs to the i-th start still followed, in the order of days.
 */
final class RunLengths {
  private final double hazard;
  private double[] weights = new double[64];
  private int count = 1;

  /**
   * @param hazard probability that a relationship changes on any one day, in (0, 1)
   */
  RunLengths(double hazard) {
    this.hazard = hazard;
    weights[0] = 1;
  }

  /**
   * A day passes: every run grows with what it foretold of the day, and a new one may begin after
   * it.
   *
   * @param likelihoods of the day's acts under each start, up to a common factor; all above 0
   */
  void grow(double[] likelihoods) {
    if (count == weights.length) weights = Arrays.copyOf(weights, 2 * count);
    double sum = 0;
    for (int i = 0; i < count; i++) sum += weights[i] *= likelihoods[i];
    double keep = (1 - hazard) / sum;
    for (int i = 0; i < count; i++) weights[i] *= keep;
    weights[count++] = hazard;
  }

  /** Probability that the run began at one of the first starts still followed. */
  double among(int firstStarts) {
    double sum = 0;
    for (int i = 0; i < firstStarts; i++) sum += weights[i];
    return Math.min(1, sum);
  }

  double weight(int i) {
    return weights[i];
  }

  /**
   * Moves every weight to its new place, where several may join.
   *
   * @param places new index of each start, ascending; -1 for one that weighs too little to matter
   * @param newCount number of places
   */
  void move(int[] places, int newCount) {
    int last = -1;
    for (int i = 0; i < count; i++) {
      int place = places[i];
      if (place < 0) continue;
      weights[place] = place == last ? weights[place] + weights[i] : weights[i];
      last = place;
    }
    count = newCount;
  }
}
