package org.entente.relations.stability;

import java.time.LocalDate;
import org.entente.relations.series.Finding;

/**
 * How stable a dyad is on one day: the probability that this is still the same relationship as
 * {@link StabilityModel#horizonDays} ago. Stability is not friendliness: enemies can be steady, so
 * the level belongs beside it.
 *
 * @param day the last day that was known
 * @param events acts within the horizon up to the day
 */
public record Stability(LocalDate day, int events, Finding<Reading> reading) {
  /**
   * @param value in [0, 1]
   * @param low the lowest value under other assumptions of how often relationships change
   * @param high the highest of them; {@code low <= value <= high}
   */
  public record Reading(double value, double low, double high) {}
}
