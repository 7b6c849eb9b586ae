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
 * @param publishedBasis where the page states the day, such as "JSON-LD datePublished 2021-05-12";
 *     {@code null} where it was told beside the text
 */
public record Article(
    String id,
    @Nullable String url,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate published,
    @Nullable String language,
    String text,
    @Nullable String publishedBasis) {
  /** Where a day begins first. */
  private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

  public Article {
    if (id.isBlank()) throw new IllegalArgumentException("An article needs an id");
  }

  /** One whose day was told beside it. */
  public Article(
      String id,
      @Nullable String url,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable LocalDate published,
      @Nullable String language,
      String text) {
    this(id, url, title, publisher, published, language, text, null);
  }

  /** The same text, known to be in that language. */
  public Article inLanguage(@Nullable String code) {
    return new Article(id, url, title, publisher, published, code, text, publishedBasis);
  }

  /** Whether it is coded: in another language it is only stored. Unknown counts as English. */
  public boolean isEnglish() {
    return language == null || language.equals("en");
  }

  /** Whether a day is still to come everywhere on earth, so that nothing can have been printed. */
  public static boolean isToCome(LocalDate day) {
    return day.isAfter(LocalDate.now(EARLIEST_ZONE));
  }
}
