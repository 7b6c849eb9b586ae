package org.entente.coding.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.entente.coding.when.Tense.Look;
import org.entente.coding.when.TimeMeaning.Choice;
import org.entente.event.DatePrecision;

/**
 * Dates that are relative to the publication.
 *
 * @param published publication date
 * @param look where the verb looks ("will meet on Tuesday"), which decides between the weekday, day
 *     or month before and the one after
 */
record PublicationDates(LocalDate published, Look look) {

  /** A date without its basis; the day stands for nothing when the precision is unknown. */
  record Found(LocalDate day, DatePrecision precision) {}

  Found find(TimeMeaning meaning) {
    return switch (meaning) {
      case TimeMeaning.DayOfMonth(int month, int day) ->
          new Found(dayOfMonth(month, day), DatePrecision.DAY);
      case TimeMeaning.Month month ->
          new Found(month(month.month(), month.choice()), DatePrecision.MONTH);
      case TimeMeaning.MonthOfYear(int month, int years) ->
          new Found(LocalDate.of(published.getYear() + years, month, 1), DatePrecision.MONTH);
      case TimeMeaning.Season(int month, Choice choice) ->
          new Found(month(month, choice).withDayOfYear(1), DatePrecision.YEAR);
      case TimeMeaning.Weekday(DayOfWeek day, Choice choice) ->
          new Found(weekday(day, choice), DatePrecision.DAY);
      case TimeMeaning.WeekdayOfWeek weekday ->
          new Found(
              TimeUnit.WEEK.begin(published).plusWeeks(weekday.weeks()).with(weekday.day()),
              DatePrecision.DAY);
      case TimeMeaning.Weekend(Choice choice) -> new Found(weekend(choice), DatePrecision.WEEK);
      case TimeMeaning.Shift shift -> shift(shift);
      case TimeMeaning.Whole(TimeUnit unit, int count, TimeMeaning.Anchor anchor) ->
          new Found(unit.add(unit.begin(published), count), unit.precision());
      case TimeMeaning.Around(TimeUnit unit, boolean past) -> around(unit);
      default -> throw new IllegalArgumentException("Not relative to publication: " + meaning);
    };
  }

  /** A weekday strictly before (negative) or after a day. */
  static LocalDate weekday(DayOfWeek weekday, LocalDate day, int direction) {
    return day.with(
        direction < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday));
  }

  private LocalDate weekday(DayOfWeek weekday, Choice choice) {
    return switch (choice) {
      case LAST -> weekday(weekday, published, -1);
      case NEXT -> weekday(weekday, published, 1);
      case THIS, BY_TENSE ->
          published.with(
              look != Look.BACK
                  ? TemporalAdjusters.nextOrSame(weekday)
                  : TemporalAdjusters.previousOrSame(weekday));
    };
  }

  private LocalDate weekend(Choice choice) {
    LocalDate past = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    return switch (choice) {
      case LAST -> weekday(DayOfWeek.SATURDAY, published.minusDays(1), -1);
      case NEXT -> weekday(DayOfWeek.SATURDAY, published, 1);
      case THIS, BY_TENSE ->
          look != Look.BACK
              ? published.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
              : past;
    };
  }

  private LocalDate dayOfMonth(int month, int day) {
    return chosen(dayOfMonth(month, day, -1), dayOfMonth(month, day, 1));
  }

  /** The last or the next such day; February 29 without a year is that of a leap year. */
  private LocalDate dayOfMonth(int month, int day, int step) {
    int year = published.getYear();
    while (true) {
      if (day <= java.time.Month.of(month).length(Year.isLeap(year))) {
        LocalDate date = LocalDate.of(year, month, day);
        // a clock ahead of the publisher's makes tomorrow's date news
        if (step > 0 ? !date.isBefore(published) : !date.isAfter(published.plusDays(1)))
          return date;
      }
      year += step;
    }
  }

  private LocalDate month(int month, Choice choice) {
    LocalDate here = published.withDayOfMonth(1);
    LocalDate same = LocalDate.of(published.getYear(), month, 1);
    return switch (choice) {
      case THIS -> same;
      case LAST -> same.isBefore(here) ? same : same.minusYears(1);
      case NEXT -> same.isAfter(here) ? same : same.plusYears(1);
      case BY_TENSE ->
          chosen(
              same.isAfter(here) ? same.minusYears(1) : same,
              same.isBefore(here) ? same.plusYears(1) : same);
    };
  }

  private LocalDate chosen(LocalDate back, LocalDate ahead) {
    return switch (look) {
      case BACK -> back;
      case AHEAD -> ahead;
      case NEAREST -> {
        long since = ChronoUnit.DAYS.between(back, published);
        yield since <= ChronoUnit.DAYS.between(published, ahead) ? back : ahead;
      }
    };
  }

  private Found shift(TimeMeaning.Shift shift) {
    LocalDate day = shift.unit().add(published, shift.count());
    DatePrecision precision =
        shift.vague() ? shift.unit().vaguePrecision() : shift.unit().precision();
    boolean begins = precision == DatePrecision.MONTH || precision == DatePrecision.YEAR;
    return new Found(begins ? TimeUnit.begin(day, precision) : day, precision);
  }

  /** The unit one step coarser that holds the publication, on either side of it. */
  private Found around(TimeUnit unit) {
    DatePrecision precision = unit.vaguePrecision();
    boolean begins = precision == DatePrecision.MONTH || precision == DatePrecision.YEAR;
    return new Found(begins ? TimeUnit.begin(published, precision) : published, precision);
  }
}
