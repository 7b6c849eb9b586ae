package org.entente.relations.change;

/**
 * How badly one segment of a series is described by constant parameters: minus the maximal
 * log-likelihood, constants left out. Splitting a segment never raises the sum of costs.
 */
interface SegmentCost {
  /** Cost of the steps {@code from} (included) to {@code to} (excluded). */
  double of(int from, int to);

  /** Whether nothing at all was counted in the steps {@code from} to {@code to} (excluded). */
  boolean empty(int from, int to);
}
