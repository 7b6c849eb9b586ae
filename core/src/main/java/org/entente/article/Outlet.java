package org.entente.article;

import java.util.Locale;

/**
 * Who publishes, as far as it is known and unlikely to change from day to day.
 *
 * @param name the first of its names
 * @param country ISO 3166-1 alpha-3 code of its main office
 * @param source article of the English Wikipedia that says so
 */
public record Outlet(String name, String country, Kind kind, String source) {

  /** Whose voice it may be. */
  public enum Kind {
    /** A news agency that other outlets or private owners hold. */
    AGENCY,
    /** Owned and directed by a government. */
    STATE,
    /** Public service with a statute of its own. */
    PUBLIC,
    PRIVATE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
