package org.entente.coding.when;

import org.entente.event.DatePrecision;
import org.entente.event.EventDate;

/** Arithmetic of precisions. */
final class Stretches {
  private Stretches() {}

  /** The precision that covers so many days after the first; more than a year has none better. */
  static DatePrecision precision(long days) {
    if (days <= 0) return DatePrecision.DAY;
    if (days <= 7) return DatePrecision.WEEK;
    return days <= 31 ? DatePrecision.MONTH : DatePrecision.YEAR;
  }

  static DatePrecision coarser(DatePrecision one, DatePrecision other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** The same day with a day's trust less: a day becomes a week. */
  static EventDate widen(EventDate date) {
    return date.precision() == DatePrecision.DAY
        ? new EventDate(date.day(), DatePrecision.WEEK, date.basis())
        : date;
  }
}
