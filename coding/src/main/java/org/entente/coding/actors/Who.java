package org.entente.coding.actors;

import org.entente.actor.Sector;
import org.jspecify.annotations.Nullable;

/** Who is meant by a mention, as far as known. */
public sealed interface Who {
  /**
   * A political actor with a code.
   *
   * @param name the dictionary's own name
   * @param code country or group code
   * @param sector role, absent for a state or organisation as a whole
   * @param basis entry, dates and rule, in one line
   * @param assumed whether the words name no country, and the article's main one is taken
   */
  record Known(String name, String code, @Nullable Sector sector, String basis, boolean assumed)
      implements Who {
    /** An actor whose words say of which country or group he is. */
    public Known(String name, String code, @Nullable Sector sector, String basis) {
      this(name, code, sector, basis, false);
    }
  }

  /**
   * A role without a country ("protesters", "the rebels", "an unknown gunman").
   *
   * @param role the words
   * @param sector what the role word says
   */
  record Role(String role, Sector sector, String basis) implements Who {}

  /** The one who speaks: I, we, our inside a quotation. Resolved once the speaker is known. */
  record Speaker() implements Who {}

  /** The one spoken to: you, your inside a quotation. */
  record Addressee() implements Who {}
}
