package org.entente.ledger.merging;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.entente.event.DatePrecision;
import org.entente.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * When a report says that its event was.
 *
 * @param precision how far to trust it
 * @param day of the event, or of publication where the date of the event is unknown; {@code null}
 *     without either
 */
record Timing(DatePrecision precision, @Nullable LocalDate day) {
  /** Days between a report that names no day and an event of which it may be a report. */
  static final int NEAR = 3;

  /** The same where the words agree, too. */
  static final int WITHIN = 8;

  /** Days by which a month may be told wrongly at its ends. */
  private static final int SLACK = 3;

  static Timing of(Event event) {
    LocalDate day = event.date().day();
    return new Timing(event.date().precision(), day == null ? event.evidence().published() : day);
  }

  @Nullable YearMonth month() {
    return day == null ? null : YearMonth.from(day);
  }

  /** How near two dates are; the same either way. */
  enum Nearness {
    /** the same day, in so many words */
    SAME,
    /** days that can be one, as news is told */
    NEAR,
    /** days that can be one, if the words agree */
    POSSIBLE,
    APART
  }

  Nearness to(Timing other) {
    if (day == null || other.day == null)
      return day == null && other.day == null ? Nearness.POSSIBLE : Nearness.APART;
    if (precision.compareTo(other.precision) > 0) return other.to(this);
    return switch (other.precision) {
      case DAY -> day.equals(other.day) ? Nearness.SAME : Nearness.APART;
      case WEEK -> within(ChronoUnit.DAYS.between(day, other.day));
      case MONTH -> month(other.day);
      case YEAR ->
          precision == DatePrecision.YEAR && day.equals(other.day)
              ? Nearness.POSSIBLE
              : Nearness.APART;
      case UNKNOWN ->
          precision == DatePrecision.YEAR || precision == DatePrecision.MONTH
              ? Nearness.APART
              : unknown(ChronoUnit.DAYS.between(day, other.day));
    };
  }

  private static Nearness within(long days) {
    long apart = Math.abs(days);
    return apart <= NEAR ? Nearness.NEAR : apart < WITHIN ? Nearness.POSSIBLE : Nearness.APART;
  }

  private Nearness month(LocalDate first) {
    if (day == null) return Nearness.APART;
    if (precision == DatePrecision.MONTH)
      return day.equals(first) ? Nearness.POSSIBLE : Nearness.APART;
    int slack = precision == DatePrecision.DAY ? 0 : SLACK;
    return day.isBefore(first.minusDays(slack))
            || !day.isBefore(first.plusMonths(1).plusDays(slack))
        ? Nearness.APART
        : Nearness.POSSIBLE;
  }

  /** What the words do not date was not long before it was printed. */
  private static Nearness unknown(long daysBeforePrint) {
    return Math.abs(daysBeforePrint) < WITHIN ? Nearness.POSSIBLE : Nearness.APART;
  }
}
