package org.entente.relations.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The grain of a series. Weeks begin on Monday, as ISO 8601 has it. */
public enum Step {
  DAY,
  WEEK,
  MONTH;

  /** The first day of the step that holds the day. */
  public LocalDate startOf(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  /** The first day of the step after the one that holds the day. */
  public LocalDate nextAfter(LocalDate day) {
    LocalDate start = startOf(day);
    return switch (this) {
      case DAY -> start.plusDays(1);
      case WEEK -> start.plusWeeks(1);
      case MONTH -> start.plusMonths(1);
    };
  }

  /** The steps that touch the range, in order; the first and the last are cut to it. */
  public List<DateRange> cut(DateRange range) {
    var steps = new ArrayList<DateRange>();
    for (LocalDate from = range.first(); !from.isAfter(range.last()); from = nextAfter(from)) {
      LocalDate end = nextAfter(from).minusDays(1);
      steps.add(new DateRange(from, end.isAfter(range.last()) ? range.last() : end));
    }
    return List.copyOf(steps);
  }

  /**
   * The finest step that cuts the range into no more than so many, or months.
   *
   * @param most at least 1
   */
  public static Step finest(DateRange range, int most) {
    for (Step step : values()) if (step.cut(range).size() <= most) return step;
    return MONTH;
  }

  /** The name in options and records: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The step of a label, in any case. */
  public static Step of(String label) {
    for (Step step : values()) if (step.label().equalsIgnoreCase(label)) return step;
    throw new IllegalArgumentException("No step '%s'. Maybe day, week or month.".formatted(label));
  }
}
