package org.entente.coding.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * The publication date that an article carries in its own head line ("Friday, January 4, 2019") or
 * in its address (/2021/05/12/). The head line is only read where it stands alone on one of the
 * first lines: a date inside a sentence is told, not stamped.
 */
public final class Datelines {
  private static final int HEAD_LINES = 5;
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?i)(?:published|updated|posted|date)?:?\\s*(?:(?:"
              + TimeWords.WEEKDAY
              + "),? )?(?<m>"
              + TimeWords.MONTH
              + ")\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>(?:19|20)\\d\\d)(?:\\W.{0,30})?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?i)(?:published|updated|posted|date)?:?\\s*(?:(?:"
              + TimeWords.WEEKDAY
              + "),? )?(?<d>\\d{1,2})(?:st|nd|rd|th)? (?<m>"
              + TimeWords.MONTH
              + ")\\.?,? (?<y>(?:19|20)\\d\\d)(?:\\W.{0,30})?");
  private static final Pattern ISO =
      Pattern.compile(
          "(?i)(?:published|updated|posted|date)?:?\\s*(?<y>(?:19|20)\\d\\d)-(?<m>\\d\\d)-(?<d>\\d\\d)(?:\\W.{0,30}|T.{0,30})?");
  private static final Pattern ADDRESS =
      Pattern.compile("(?<y>(?:19|20)\\d\\d)[/-](?<m>\\d{1,2})[/-](?<d>\\d{1,2})(?=[/._-]|$)");

  private Datelines() {}

  /**
   * A date the article is stamped with.
   *
   * @param basis where it was read: {@code dateline 'Friday, January 4, 2019'}
   */
  public record Dateline(LocalDate day, String basis) {}

  /**
   * The date in the head of the text, else in the address; the article's stated date is not asked.
   */
  public static Optional<Dateline> find(Article article) {
    return inText(article.text()).or(() -> inAddress(article.url()));
  }

  private static Optional<Dateline> inText(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(HEAD_LINES)
        .filter(line -> line.length() <= 60)
        .flatMap(line -> inLine(line).stream())
        .findFirst();
  }

  private static Optional<Dateline> inLine(String line) {
    for (Pattern pattern : new Pattern[] {MONTH_FIRST, DAY_FIRST, ISO}) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.matches()) return date(matcher, "dateline '" + line + "'");
    }
    return Optional.empty();
  }

  private static Optional<Dateline> inAddress(@Nullable String url) {
    if (url == null) return Optional.empty();
    Matcher matcher = ADDRESS.matcher(url);
    return matcher.find() ? date(matcher, "address '" + matcher.group() + "'") : Optional.empty();
  }

  private static Optional<Dateline> date(Matcher matcher, String basis) {
    String month = matcher.group("m");
    boolean digits = Character.isDigit(month.charAt(0));
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(matcher.group("y")),
              digits ? Integer.parseInt(month) : TimeWords.month(month.toLowerCase(Locale.ROOT)),
              Integer.parseInt(matcher.group("d")));
      return Optional.of(new Dateline(day, basis));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
