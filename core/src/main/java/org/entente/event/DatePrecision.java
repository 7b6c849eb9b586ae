package org.entente.event;

import java.util.Locale;

/** How far a date can be trusted: the date is the first day of the unit named. */
public enum DatePrecision {
  DAY,
  WEEK,
  MONTH,
  YEAR,
  UNKNOWN;

  /** The name in the record: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static DatePrecision of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
