package org.entente.sources;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.entente.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * What holds for articles that do not say it themselves.
 *
 * @param date day of publication; {@code null} leaves it unknown
 * @param publisher whose voice the articles are
 */
public record Defaults(@Nullable LocalDate date, @Nullable String publisher) {
  public static final Defaults NONE = new Defaults(null, null);

  /** The same, with the day of a moment where no day is given and it is none to come. */
  Defaults dated(Instant moment) {
    LocalDate day = moment.atOffset(ZoneOffset.UTC).toLocalDate();
    return date == null && !Article.isToCome(day) ? new Defaults(day, publisher) : this;
  }
}
