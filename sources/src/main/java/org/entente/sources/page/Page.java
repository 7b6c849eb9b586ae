package org.entente.sources.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a web page says of itself, and its articles.
 *
 * @param address the one the page calls its own, else the one it was found at
 * @param language ISO 639-1 code, as the page states it
 * @param parts one article; several for a live blog, an entry each; none when there is no article
 * @param wall what hides the article or a part of it
 */
public record Page(
    @Nullable String title,
    @Nullable String author,
    @Nullable String publisher,
    @Nullable String address,
    @Nullable String language,
    List<Part> parts,
    Wall wall) {
  public Page {
    parts = List.copyOf(parts);
  }

  /**
   * An article, or an entry of a live blog.
   *
   * @param title of the entry; {@code null} where it is the page's
   * @param published day of publication; {@code null} when the page does not tell
   * @param basis where the day stands: "JSON-LD datePublished 2021-05-12T08:00Z"
   * @param text paragraphs, a blank line between two
   */
  public record Part(
      @Nullable String title, @Nullable LocalDate published, String basis, String text) {}

  /** What may stand before an article. */
  public enum Wall {
    NONE,
    /** Only the beginning is free to read. */
    PAYWALL,
    /** The page asks for consent to cookies, and shows nothing else. */
    COOKIES
  }
}
