package org.entente.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.event.EventDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Days as the reader's locale writes them: words in English locales, where the order of day and
 * month differs ({@code 15 Apr 2021}), digits elsewhere ({@code 15.04.2021}), for the pages are in
 * English.
 */
@Component("dates")
public final class Dates {
  private static final Map<Locale, DateTimeFormatter> DAYS = new ConcurrentHashMap<>();

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

  /** A day; empty for none. */
  public String day(@Nullable LocalDate day) {
    return text(day);
  }

  /** A day where a label names one; any other label as it is. */
  public String label(@Nullable LocalDate day, String label) {
    return day != null && label.equals(day.toString()) ? text(day) : label;
  }

  /** A moment to the minute, in the time of Greenwich, for readers may sit anywhere. */
  public String moment(Instant moment) {
    return text(moment);
  }

  static String text(Instant moment) {
    var there = moment.atZone(ZoneOffset.UTC);
    return "%s %s UTC".formatted(text(there.toLocalDate()), MINUTE.format(there));
  }

  static String text(@Nullable LocalDate day) {
    if (day == null) return "";
    return DAYS.computeIfAbsent(LocaleContextHolder.getLocale(), Dates::formatter).format(day);
  }

  /** A date at its precision; a dash for none. */
  static String text(EventDate date) {
    LocalDate day = date.day();
    if (day == null) return date.label();
    return switch (date.precision()) {
      case DAY, UNKNOWN -> text(day);
      case WEEK -> Words.of("date.weekOf", text(day));
      case MONTH, YEAR -> date.label();
    };
  }

  private static DateTimeFormatter formatter(Locale locale) {
    if (locale.getLanguage().equals("en"))
      return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
    String digits =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
            .replaceAll("(?<!y)yy?(?!y)", "yyyy");
    return DateTimeFormatter.ofPattern(digits, locale);
  }
}
