package org.entente.sources;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.article.Article;

/**
 * The day an article was published, from what a line of JSON says.
 *
 * <p>Reads ISO 8601 days ({@code 2021-05-12}, {@code 20210512}) and days with a time and an offset.
 * A date-time keeps the day it names: the publisher's own day, not that of another time zone.
 */
final class PublicationDate {
  /** Year 1 and year 9999 are what databases write for "unknown". */
  private static final int FIRST_YEAR = 1500;

  private static final int LAST_YEAR = 2199;

  private static final Pattern LOOKS_ISO =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*|\\d{8}(\\d{6})?(\\D.*)?");

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          strict(
              new DateTimeFormatterBuilder()
                  .append(DateTimeFormatter.ISO_LOCAL_DATE)
                  .appendPattern("['T'][' ']")
                  .appendOptional(DateTimeFormatter.ISO_LOCAL_TIME)
                  .appendPattern("[' '][zzz][XXXXX][XXXX][X]")
                  .optionalStart()
                  .appendLiteral('[')
                  .appendZoneRegionId()
                  .appendLiteral(']')
                  .optionalEnd()),
          strict(
              new DateTimeFormatterBuilder()
                  .appendValue(ChronoField.YEAR, 4)
                  .appendPattern("MMdd['T'][HHmmss][XXXXX][XXXX][X]")));

  private PublicationDate() {}

  private static DateTimeFormatter strict(DateTimeFormatterBuilder form) {
    return form.toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  }

  /**
   * @throws RefusedException when no article can be of that day: it is none, or is still to come
   *     everywhere on earth
   */
  static LocalDate parse(String value) throws RefusedException {
    String trimmed = value.strip();
    for (DateTimeFormatter form : FORMS) {
      try {
        return checked(form.parse(trimmed, LocalDate::from), value);
      } catch (DateTimeException notThisForm) {
        continue;
      }
    }
    if (LOOKS_ISO.matcher(trimmed).matches())
      throw bad(value, "which does not exist", "Correct it.");
    throw bad(value, "which is not in ISO form", "Write it as year-month-day, such as 2021-05-12.");
  }

  private static LocalDate checked(LocalDate day, String value) throws RefusedException {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)
      throw bad(
          value, "outside the years %d to %d".formatted(FIRST_YEAR, LAST_YEAR), "Correct it.");
    if (Article.isToCome(day)) throw bad(value, "which is still to come", "Correct it.");
    return day;
  }

  private static RefusedException bad(String value, String fault, String remedy) {
    return new RefusedException(
        Problem.BAD_DATE,
        "has the date %s, %s; it was left out, so days such as 'yesterday' stay unknown. %s"
            .formatted(Shown.value(value), fault, remedy));
  }
}
