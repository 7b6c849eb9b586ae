package org.entente.coding.actors;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a code of PETRARCH's dictionaries: {@code 331108-730717}, {@code >20070101}, {@code
 * <890101}. Years of two digits up to 30 are of this century.
 */
final class PetrarchPeriod {
  private static final Pattern SPAN = Pattern.compile("(\\d{6}|\\d{8})\\s*-\\s*(\\d{6}|\\d{8})");
  private static final Pattern OPEN = Pattern.compile("([<>])\\s*(\\d{6}|\\d{8})");
  private static final int LAST_YEAR_OF_THIS_CENTURY = 30;

  private PetrarchPeriod() {}

  /**
   * @throws IllegalArgumentException naming the value, when it is no date or ends before it starts
   */
  static Period of(String written) {
    if (written.isEmpty()) return Period.ALWAYS;
    Matcher span = SPAN.matcher(written);
    if (span.matches()) return between(written, day(span.group(1)), day(span.group(2)));
    Matcher open = OPEN.matcher(written);
    if (!open.matches()) throw new IllegalArgumentException("'%s' is no date".formatted(written));
    LocalDate day = day(open.group(2));
    return open.group(1).equals("<") ? new Period(null, day) : new Period(day, null);
  }

  private static Period between(String written, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null && to.isBefore(from))
      throw new IllegalArgumentException("'%s' ends before it starts".formatted(written));
    return new Period(from, to);
  }

  private static LocalDate day(String digits) {
    int split = digits.length() - 4;
    int year = Integer.parseInt(digits, 0, split, 10);
    if (split == 2) year += year <= LAST_YEAR_OF_THIS_CENTURY ? 2000 : 1900;
    int month = Integer.parseInt(digits, split, split + 2, 10);
    int day = Integer.parseInt(digits, split + 2, split + 4, 10);
    try {
      return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    } catch (DateTimeException broken) {
      throw new IllegalArgumentException("'%s' is no date".formatted(digits), broken);
    }
  }
}
