package org.entente.view;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.entente.relations.uncertainty.Interval;

/**
 * Words of the message bundle, with numbers and days as one kind of reader is used to them.
 *
 * @param locale of the numbers; the words are English
 * @param days how days are written
 */
public record Wording(Locale locale, Function<LocalDate, String> days) {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.entente.view.messages", Locale.ROOT);

  /** Decimal points and ISO days: for terminals, and for files that programs read. */
  public static final Wording PLAIN = new Wording(Locale.ROOT, LocalDate::toString);

  /**
   * The words of a key.
   *
   * @param values what they tell of; whole numbers and days are written as the reader does
   */
  public String of(String key, Object... values) {
    Object[] written = values.clone();
    for (int i = 0; i < written.length; i++)
      if (written[i] instanceof LocalDate day) written[i] = day(day);
    return new MessageFormat(BUNDLE.getString(key), locale).format(written);
  }

  public String day(LocalDate day) {
    return days.apply(day);
  }

  /**
   * A number.
   *
   * @param pattern of {@link String#format}: {@code %+.1f}
   */
  public String number(String pattern, double value) {
    return String.format(locale, pattern, value);
  }

  /** Both ends: {@code 0.12 to 0.34}. */
  public String interval(String pattern, Interval interval) {
    return interval(pattern, interval.low(), interval.high());
  }

  String interval(String pattern, double low, double high) {
    return of("interval", number(pattern, low), number(pattern, high));
  }
}
