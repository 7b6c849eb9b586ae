package org.entente.relations.forecast;

import java.time.LocalDate;
import org.entente.relations.uncertainty.Interval;

/**
 * What next week may bring, as a distribution of the number of acts.
 *
 * @param week first day of the seven that are forecast
 */
public record Forecast(LocalDate week, NegativeBinomial counts) {
  /** Nine of ten times the count lies in here. */
  public Interval ninetyPercent() {
    return new Interval(counts.quantile(0.05), counts.quantile(0.95));
  }
}
