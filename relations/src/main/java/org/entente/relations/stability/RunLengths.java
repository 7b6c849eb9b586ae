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

  /** Drops the starts not kept; what they weighed is too little to matter. */
  void keep(boolean[] kept) {
    int next = 0;
    for (int i = 0; i < count; i++) if (kept[i]) weights[next++] = weights[i];
    count = next;
  }
}
