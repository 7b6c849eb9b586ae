package org.entente.relations.uncertainty;

/**
 * What a value may as well be.
 *
 * @param low finite
 * @param high finite, at least {@code low}
 */
public record Interval(double low, double high) {
  public Interval {
    if (!(Double.isFinite(low) && Double.isFinite(high) && low <= high))
      throw new IllegalArgumentException("No interval from %s to %s".formatted(low, high));
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
