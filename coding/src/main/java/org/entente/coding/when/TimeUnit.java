package org.entente.coding.when;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.entente.event.DatePrecision;

/** Units news counts in. */
enum TimeUnit {
  DAY(ChronoUnit.DAYS, DatePrecision.DAY),
  WEEK(ChronoUnit.WEEKS, DatePrecision.WEEK),
  MONTH(ChronoUnit.MONTHS, DatePrecision.MONTH),
  YEAR(ChronoUnit.YEARS, DatePrecision.YEAR);

  private final ChronoUnit step;
  private final DatePrecision precision;

  TimeUnit(ChronoUnit step, DatePrecision precision) {
    this.step = step;
    this.precision = precision;
  }

  DatePrecision precision() {
    return precision;
  }

  /** The precision of "a few" of these: one step coarser; of years there is none. */
  DatePrecision vaguePrecision() {
    return switch (this) {
      case DAY -> DatePrecision.WEEK;
      case WEEK -> DatePrecision.MONTH;
      case MONTH -> DatePrecision.YEAR;
      case YEAR -> DatePrecision.UNKNOWN;
    };
  }

  LocalDate add(LocalDate day, int count) {
    return day.plus(count, step);
  }

  /** First day of the unit that holds a day; weeks begin on Monday. */
  LocalDate begin(LocalDate day) {
    return begin(day, precision);
  }

  static LocalDate begin(LocalDate day, DatePrecision precision) {
    return switch (precision) {
      case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
      case DAY, UNKNOWN -> day;
    };
  }
}
