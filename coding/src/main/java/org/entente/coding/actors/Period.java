package org.entente.coding.actors;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A span of days, open where an end is absent.
 *
 * @param start first day
 * @param end last day
 */
record Period(@Nullable LocalDate start, @Nullable LocalDate end) {
  static final Period ALWAYS = new Period(null, null);

  /**
   * Reads dates to the day, month or year ({@code 2021-04-15}, {@code 2021-04}, {@code 2021}). A
   * start to the year begins on its first day, an end to the year ends on its last.
   *
   * @throws IllegalArgumentException naming the value, when one is no date or the end is before the
   *     start
   */
  static Period of(String start, String end) {
    if (start.isEmpty() && end.isEmpty()) return ALWAYS;
    LocalDate from = start.isEmpty() ? null : day(start, false);
    LocalDate to = end.isEmpty() ? null : day(end, true);
    if (from != null && to != null && to.isBefore(from))
      throw new IllegalArgumentException(
          "ends %s before it starts %s. Maybe the dates are swapped.".formatted(end, start));
    return new Period(from, to);
  }

  private static LocalDate day(String text, boolean last) {
    try {
      return switch (text.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(text), last ? 12 : 1, last ? 31 : 1);
        case 7 -> last ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException | NumberFormatException broken) {
      throw new IllegalArgumentException(
          "'%s' is no date. Maybe write 2021-04-15, 2021-04 or 2021.".formatted(text), broken);
    }
  }

  /** Whether the day lies inside; an unknown day lies in every period. */
  boolean holds(@Nullable LocalDate day) {
    return day == null || (!startsAfter(day) && !endsBefore(day));
  }

  boolean startsAfter(LocalDate day) {
    return start != null && start.isAfter(day);
  }

  boolean endsBefore(LocalDate day) {
    return end != null && end.isBefore(day);
  }

  /** As people read it: {@code 2001-01-20 to 2009-01-20}, {@code since 2004}, or {@code always}. */
  String label() {
    if (start == null) return end == null ? "always" : "until " + end;
    return end == null ? "since " + start : start + " to " + end;
  }
}
