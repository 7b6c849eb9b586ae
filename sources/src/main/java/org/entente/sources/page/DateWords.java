package org.entente.sources.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.article.Article;

/**
 * Days as web pages write them: with names of months, by numbers, by seconds since 1970. A
 * date-time is the day it names, whatever its zone, known or not. Days of which nobody can tell
 * whether month or day comes first are none.
 */
public final class DateWords {
  private static final int FIRST_YEAR = 1500;
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d).*", Pattern.DOTALL);
  private static final Pattern PACKED =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:\\D.*|\\d{6})?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2}).*");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})[/.-](\\d{4})(?!\\d).*");
  private static final Pattern EPOCH = Pattern.compile("\\d{9,10}|\\d{12,13}");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)(?:(\\d{1,2})(?:st|nd|rd|th)?[\\s./-]+(?:of\\s+)?)?"
              + "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\\s.,/-]+"
              + "(?:(\\d{1,2})(?:st|nd|rd|th)?[\\s,]+)?(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s+(?:[a-z]{3,4}\\s+)?)?(\\d{4})(?!\\d)");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-M-d")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private DateWords() {}

  /**
   * The day that a value is.
   *
   * @param monthFirst whether the page's readers write 5/12/2021 for 12 May; empty when unknown
   */
  public static Optional<LocalDate> day(String value, Optional<Boolean> monthFirst) {
    String words = value.strip();
    if (EPOCH.matcher(words).matches()) return epoch(words);
    Matcher iso = ISO.matcher(words);
    if (iso.matches()) return day(iso.group(1), iso.group(2), iso.group(3));
    Matcher packed = PACKED.matcher(words);
    if (packed.matches()) return day(packed.group(1), packed.group(2), packed.group(3));
    Matcher yearFirst = YEAR_FIRST.matcher(words);
    if (yearFirst.matches()) return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    Matcher yearLast = YEAR_LAST.matcher(words);
    if (yearLast.matches()) return byNumbers(yearLast, monthFirst);
    return inWords(words);
  }

  /** The first day written with a month's name. */
  static Optional<LocalDate> inWords(String words) {
    Matcher matcher = WORDS.matcher(words);
    while (matcher.find()) {
      String day = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
      if (day == null) continue;
      int month = 1 + MONTHS.indexOf(matcher.group(2).toLowerCase(Locale.ROOT));
      Optional<LocalDate> found = day(matcher.group(4), Integer.toString(month), day);
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> byNumbers(Matcher numbers, Optional<Boolean> monthFirst) {
    int first = Integer.parseInt(numbers.group(1));
    int second = Integer.parseInt(numbers.group(3));
    String year = numbers.group(4);
    if (first == second || first > 12 || numbers.group(2).equals("."))
      return day(year, numbers.group(3), numbers.group(1));
    if (second > 12) return day(year, numbers.group(1), numbers.group(3));
    return monthFirst.flatMap(isMonth ->
        isMonth
            ? day(year, numbers.group(1), numbers.group(3))
            : day(year, numbers.group(3), numbers.group(1)));
  }

  private static Optional<LocalDate> epoch(String digits) {
    long number = Long.parseLong(digits);
    Instant instant =
        digits.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
    return Optional.of(instant.atOffset(ZoneOffset.UTC).toLocalDate());
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.parse(
              year + "-" + month.replaceFirst("^0", "") + "-" + day.replaceFirst("^0", ""), DAY);
      boolean possible = date.getYear() >= FIRST_YEAR && !Article.isToCome(date);
      return possible ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
