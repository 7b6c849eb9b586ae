package org.entente.actor;

import org.entente.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * An actor as one sentence names it, resolved as of a day.
 *
 * @param text the words of the article
 * @param name the actor's own name in the dictionary
 * @param code ISO 3166-1 alpha-3 country code (Kosovo KOS), or a PLOVER group code (IGO, NGO, UNO,
 *     EUR, ISM, IMG, MNC)
 * @param sector role, absent for a state as a whole
 * @param span where the words stand in the article's text
 * @param basis how the words were resolved: entry, dates, rule, in one line
 */
public record Party(
    String text, String name, String code, @Nullable Sector sector, Span span, String basis) {
  public Party {
    if (!code.matches("[A-Z]{3}"))
      throw new IllegalArgumentException(
          "Actor code '%s' of '%s' is not three capitals".formatted(code, text));
  }

  /** Code and sector as people read them, such as {@code USA GOV}. */
  public String label() {
    return sector == null ? code : code + " " + sector;
  }
}
