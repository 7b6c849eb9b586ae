package org.entente.coding.actors;

import java.time.DateTimeException;
import java.time.LocalDate;
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

  /** By hand: the dictionary reads some thirty thousand dates each time it is loaded. */
  private static LocalDate day(String text, boolean last) {
    try {
      int year = Integer.parseInt(text, 0, 4, 10);
      if (text.length() == 4) return LocalDate.of(year, last ? 12 : 1, last ? 31 : 1);
      int month = Integer.parseInt(text, 5, 7, 10);
      boolean dashes = text.charAt(4) == '-' && (text.length() == 7 || text.charAt(7) == '-');
      if (dashes && text.length() == 7) {
        LocalDate first = LocalDate.of(year, month, 1);
        return last ? first.withDayOfMonth(first.lengthOfMonth()) : first;
      }
      if (dashes && text.length() == 10)
        return LocalDate.of(year, month, Integer.parseInt(text, 8, 10, 10));
    } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException broken) {
      throw noDate(text, broken);
    }
    throw noDate(text, null);
  }

  private static IllegalArgumentException noDate(String text, @Nullable Exception cause) {
    return new IllegalArgumentException(
        "'%s' is no date. Maybe write 2021-04-15, 2021-04 or 2021.".formatted(text), cause);
  }

  /** Whether the day lies inside; an unknown day lies in every period. */
  boolean holds(@Nullable LocalDate day) {
    return day == null || (!startsAfter(day) && !endsBefore(day));
  }

  /** Whether the two have a day in common. */
  boolean meets(Period other) {
    return (start == null || other.end == null || !start.isAfter(other.end))
        && (other.start == null || end == null || !other.start.isAfter(end));
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
