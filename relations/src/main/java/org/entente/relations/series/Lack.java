package org.entente.relations.series;

/**
 * Of what there is too little for a measure. The values that stand beside it in a {@link
 * Finding.InsufficientEvidence} are, unless said otherwise, how many there are and how many are
 * needed.
 */
public enum Lack {
  EVENTS,
  DAYS,
  WEEKS,
  DAYS_OF_RECORD,
  BUSY_WEEKS,
  /** Weeks with events before the one that is judged. */
  EARLIER_WEEKS,
  ONE_SIDED_WEEKS,
  SETTLED,
  /** Events, weeks with events, of how many weeks, events needed, weeks with events needed. */
  EVENTS_OF_LATE,
  /** Events, in how many days, needed. */
  EVENTS_IN_DAYS,
  /** Weeks with events, of how many weeks, needed. */
  BUSY_WEEKS_OF_LATE,
  /** No value. */
  COMPLETE_WEEK,
  /** The Monday of the week without events. */
  EVENTS_LAST_WEEK,
  /** All events are in one week; no value. */
  SECOND_WEEK,
  /** A habit that was never wrong cannot be bettered: its weeks. */
  ERRORS_OF_HABIT,
  /** Every week is alike; no value. */
  DIFFERENCE,
  /** A side never varies, or both move as one; no value. */
  VARIATION
}
