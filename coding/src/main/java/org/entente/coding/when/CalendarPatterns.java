package org.entente.coding.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.regex.Matcher;
import org.entente.coding.when.TimeMeaning.Choice;
import org.jspecify.annotations.Nullable;

/** Times named by the calendar: days, months, years, and ranges of days. */
final class CalendarPatterns {
  private static final String WEEKDAY_BEFORE = "(?:(?:" + TimeWords.WEEKDAY + ") (?:, |the )?)?";
  private static final String PART_OF =
      "(?:(?:in |the |at )*(?:early|mid|late|middle|end|beginning|start|first half|second half"
          + "|spring|summer|autumn|fall|winter|year)(?: of |-| in | )(?:the year )?)?";

  static final List<TimePattern> ALL =
      List.of(
          TimePattern.of("{Y}-(?<mm>\\d\\d)-(?<dd>\\d\\d)(?:t[\\d:.z+-]*)?", CalendarPatterns::iso),
          TimePattern.of("(?<a>\\d{1,2})[/.](?<b>\\d{1,2})[/.]{Y}", CalendarPatterns::slashed),
          TimePattern.of(
              WEEKDAY_BEFORE
                  + "{M} {D}(?: ?(?:-|–|to|through|until|and) (?:{M2} )?|[-–])(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?: ?,? {Y})?"
                      .replace("{M2}", "(?<m2>" + TimeWords.MONTH + ")"),
              CalendarPatterns::rangeMonthFirst),
          TimePattern.of(
              "{D}(?: ?(?:-|–|to|through|until|and) |[-–])(?<d2>\\d{1,2})(?:st|nd|rd|th)? (?:of )?{M}(?: ?,? {Y})?",
              CalendarPatterns::rangeDayFirst),
          TimePattern.of(
              WEEKDAY_BEFORE + "{M} (?:the )?{D}(?: ?,? {Y})?{PART}", CalendarPatterns::day),
          TimePattern.of(
              WEEKDAY_BEFORE + "{D} (?:of )?{M}(?: ?,? {Y})?{PART}", CalendarPatterns::day),
          TimePattern.of(
              PART_OF + "{M}(?:(?: ,)? (?:of )?{Y})",
              m -> new TimeMeaning.Month(month(m), year(m), Choice.BY_TENSE)),
          TimePattern.of(
              PART_OF + "{M} (?:of )?(?<which>last|this|next) year",
              m -> new TimeMeaning.MonthOfYear(month(m), RelativePatterns.step(m.group("which")))),
          TimePattern.of(
              "(?:early |late )?(?<which>last|this|next|this past|past|this coming|coming|the same|that) {M}(?! \\d)",
              m ->
                  new TimeMeaning.Month(month(m), null, RelativePatterns.choice(m.group("which")))),
          TimePattern.of(
              PART_OF + "{M}(?! \\d)", m -> new TimeMeaning.Month(month(m), null, Choice.BY_TENSE)),
          TimePattern.of(
              "(?:the )?(?:early |mid-?|late )?(?:1[5-9]|20)\\d0s",
              m -> new TimeMeaning.Unclear("a decade")),
          TimePattern.of(
              "(?:the )?\\d{1,2}(?:st|nd|rd|th) century",
              m -> new TimeMeaning.Unclear("a century")),
          TimePattern.of(
              "{Y}(?:-|–| to )(?<y2>(?:(?:1[5-9]|20)\\d\\d))",
              m ->
                  new TimeMeaning.Range(
                      new TimeMeaning.Year(year(m)),
                      new TimeMeaning.Year(Integer.parseInt(m.group("y2"))))),
          TimePattern.of("(?:" + PART_OF + ")?{Y}", m -> new TimeMeaning.Year(year(m))));

  private CalendarPatterns() {}

  private static TimeMeaning iso(Matcher m) {
    return day(year(m), Integer.parseInt(m.group("mm")), Integer.parseInt(m.group("dd")));
  }

  /** 12/05/2021 may be December or May; 25/05/2021 and 25.12.2021 leave no choice. */
  private static TimeMeaning slashed(Matcher m) {
    int first = Integer.parseInt(m.group("a"));
    int second = Integer.parseInt(m.group("b"));
    boolean dotted = m.group().indexOf('.') > 0;
    if (first == second || second > 12) return day(year(m), first, second);
    if (first > 12 || dotted) return day(year(m), second, first);
    return new TimeMeaning.Unclear("either day or month first");
  }

  private static TimeMeaning day(Matcher m) {
    return dayOf(yearOrNone(m), month(m), Integer.parseInt(m.group("d")));
  }

  private static TimeMeaning rangeMonthFirst(Matcher m) {
    int last = m.group("m2") == null ? month(m) : TimeWords.month(m.group("m2"));
    return range(m, month(m), last);
  }

  private static TimeMeaning rangeDayFirst(Matcher m) {
    return range(m, month(m), month(m));
  }

  private static TimeMeaning range(Matcher m, int firstMonth, int lastMonth) {
    TimeMeaning first = dayOf(yearOrNone(m), firstMonth, Integer.parseInt(m.group("d")));
    TimeMeaning last = dayOf(yearOrNone(m), lastMonth, Integer.parseInt(m.group("d2")));
    if (first instanceof TimeMeaning.Unclear) return first;
    if (last instanceof TimeMeaning.Unclear) return last;
    return new TimeMeaning.Range(first, last);
  }

  private static TimeMeaning dayOf(@Nullable Integer year, int month, int day) {
    if (year != null) return day(year, month, day);
    try {
      MonthDay.of(month, day);
    } catch (DateTimeException impossible) {
      return new TimeMeaning.Unclear("no such day");
    }
    return new TimeMeaning.DayOfMonth(month, day);
  }

  private static TimeMeaning day(int year, int month, int day) {
    try {
      LocalDate.of(year, month, day);
    } catch (DateTimeException impossible) {
      return new TimeMeaning.Unclear("no such day");
    }
    return new TimeMeaning.FullDate(year, month, day);
  }

  private static int month(Matcher m) {
    return TimeWords.month(m.group("m"));
  }

  private static int year(Matcher m) {
    return Integer.parseInt(m.group("y"));
  }

  private static @Nullable Integer yearOrNone(Matcher m) {
    return m.group("y") == null ? null : year(m);
  }
}
