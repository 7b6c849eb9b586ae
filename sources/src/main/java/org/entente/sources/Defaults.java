package org.entente.sources;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.entente.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * What holds for articles that do not say it themselves.
 *
 * @param date day of publication; {@code null} leaves it unknown
 * @param publisher whose voice the articles are
 * @param fields what other programs call the fields of a line of JSON: from their name to ours
 */
public record Defaults(
    @Nullable LocalDate date, @Nullable String publisher, Map<String, String> fields) {
  /** Names of the fields that a line of JSON may have. */
  public static final List<String> FIELDS =
      List.of("id", "text", "date", "url", "title", "publisher", "language");

  public static final Defaults NONE = new Defaults(null, null);

  public Defaults {
    fields = Map.copyOf(fields);
  }

  public Defaults(@Nullable LocalDate date, @Nullable String publisher) {
    this(date, publisher, Map.of());
  }

  /** The same, with the day of a moment where no day is given and it is none to come. */
  Defaults dated(Instant moment) {
    LocalDate day = moment.atOffset(ZoneOffset.UTC).toLocalDate();
    return date == null && !Article.isToCome(day) ? new Defaults(day, publisher, fields) : this;
  }
}
