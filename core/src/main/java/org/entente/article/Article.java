package org.entente.article;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * One text as it was printed.
 *
 * @param id stable name of the article, unique in a ledger, never blank
 * @param url where it was found
 * @param title headline, for people; only the text is coded
 * @param publisher whose voice the text is
 * @param published day of publication; unknown is {@code null}, and relative dates in the text then
 *     stay unresolved
 * @param language ISO 639-1 code, as far as known
 * @param text the original text; every offset of the record points into it
 */
public record Article(
    String id,
    @Nullable String url,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate published,
    @Nullable String language,
    String text) {
  /** Where a day begins first. */
  private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

  public Article {
    if (id.isBlank()) throw new IllegalArgumentException("An article needs an id");
  }

  /** Whether a day is still to come everywhere on earth, so that nothing can have been printed. */
  public static boolean isToCome(LocalDate day) {
    return day.isAfter(LocalDate.now(EARLIEST_ZONE));
  }
}
