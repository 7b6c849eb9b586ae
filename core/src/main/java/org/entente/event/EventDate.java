package org.entente.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, not when it was printed.
 *
 * @param day first day of the unit that {@code precision} names; {@code null} exactly when unknown
 * @param precision how far to trust it
 * @param basis the words and the rule that gave it, such as {@code 'Thursday' before publication
 *     2021-04-16}
 */
public record EventDate(@Nullable LocalDate day, DatePrecision precision, String basis) {
  public EventDate {
    if ((day == null) != (precision == DatePrecision.UNKNOWN))
      throw new IllegalArgumentException(
          "Date %s with precision %s (%s)".formatted(day, precision.label(), basis));
  }

  public static EventDate unknown(String basis) {
    return new EventDate(null, DatePrecision.UNKNOWN, basis);
  }

  /** The last day of the unit that the precision names; {@code null} when unknown. */
  public @Nullable LocalDate lastDay() {
    if (day == null) return null;
    return switch (precision) {
      case DAY, UNKNOWN -> day;
      case WEEK -> day.plusDays(6);
      case MONTH -> day.plusMonths(1).minusDays(1);
      case YEAR -> day.plusYears(1).minusDays(1);
    };
  }

  /** The date as people write it at this precision: 2021-04-15, 2021-04, 2021, or a dash. */
  public String label() {
    if (day == null) return "-";
    return switch (precision) {
      case DAY, UNKNOWN -> day.toString();
      case WEEK -> day + " week";
      case MONTH -> day.toString().substring(0, 7);
      case YEAR -> day.toString().substring(0, 4);
    };
  }
}
