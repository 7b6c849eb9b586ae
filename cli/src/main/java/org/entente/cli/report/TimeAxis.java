package org.entente.cli.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.relations.series.DateRange;

/**
 * Days to places on a chart.
 *
 * @param range the days shown
 * @param left place of the first day's start
 * @param width of all days
 */
record TimeAxis(DateRange range, double left, double width) {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
  private static final int LABEL_WIDTH = 46;

  /** A label of the axis. */
  record Tick(LocalDate day, String label) {}

  /** Where a day starts. */
  double at(LocalDate day) {
    return left + width * range.indexOf(day) / range.days();
  }

  double right() {
    return left + width;
  }

  /** First days of months, or of years, as many as find room. */
  List<Tick> ticks() {
    int room = Math.max(2, (int) (width / LABEL_WIDTH));
    int months = Math.max(1, Math.ceilDiv(range.days() / 30, room));
    int every = months <= 1 ? 1 : months <= 3 ? 3 : months <= 6 ? 6 : 12 * Math.ceilDiv(months, 12);
    var ticks = new ArrayList<Tick>();
    LocalDate day = range.first().withDayOfMonth(1);
    while (!day.isAfter(range.last())) {
      boolean whole = (day.getYear() * 12 + day.getMonthValue() - 1) % every == 0;
      if (whole && range.contains(day)) ticks.add(new Tick(day, label(day, every)));
      day = day.plusMonths(1);
    }
    return ticks;
  }

  private static String label(LocalDate day, int every) {
    return day.getMonthValue() == 1 || every >= 12
        ? Integer.toString(day.getYear())
        : MONTH.format(day);
  }
}
