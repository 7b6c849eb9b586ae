package org.entente.coding.actors;

import java.util.List;
import org.entente.coding.actors.Meaning.Entry;
import org.entente.coding.actors.Meaning.Person;
import org.entente.coding.actors.Meaning.RoleKind;
import org.entente.coding.actors.Meaning.RoleWord;
import org.entente.coding.parse.Token;

/** A stretch of a sentence that the dictionary knows, or a single piece that it does not. */
sealed interface Unit {
  Place place();

  /**
   * Where a unit stands.
   *
   * @param from first token
   * @param to after the last token
   * @param gluedBefore whether a hyphen joins it to the unit before
   * @param gluedAfter whether a hyphen joins it to the unit after
   */
  record Place(int from, int to, boolean gluedBefore, boolean gluedAfter) {}

  /** A state, place or organisation. */
  record Owner(Place place, Entry entry) implements Unit {}

  /** A role word, with all ways it can behave. */
  record Role(Place place, String words, List<RoleWord> readings) implements Unit {
    boolean is(RoleKind kind) {
      for (RoleWord reading : readings) if (reading.kind() == kind) return true;
      return false;
    }

    boolean isOnly(RoleKind kind) {
      for (RoleWord reading : readings) if (reading.kind() != kind) return false;
      return true;
    }

    /** How the word behaves as the head of its phrase. */
    RoleWord head() {
      for (RoleWord reading : readings)
        if (reading.kind() != RoleKind.MODIFIER && reading.kind() != RoleKind.FORMER)
          return reading;
      return readings.getFirst();
    }
  }

  /** Somebody by name: candidates for a surname, one for a full name. */
  record Named(Place place, List<Person> candidates, boolean full) implements Unit {}

  /** Somebody or something the article itself introduced. */
  record Introduced(Place place, String name, Who who) implements Unit {}

  /** Any other piece. */
  record Word(Place place, String key, Token token) implements Unit {}
}
