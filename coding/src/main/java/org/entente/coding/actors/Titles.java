package org.entente.coding.actors;

import java.util.Set;
import org.entente.actor.Sector;
import org.entente.coding.actors.Meaning.Person;
import org.jspecify.annotations.Nullable;

/**
 * Whether a title before a surname can be a known person's: "Judge Jackson" is not the general of
 * that name, and "Sailor Moon" no president.
 */
final class Titles {
  private static final Set<String> EMPTY_WORDS =
      Set.of("of", "the", "for", "and", "to", "deputy", "vice", "chief", "first");

  /** Titles that anybody in politics may have. */
  private static final Set<String> OF_ANYBODY =
      Set.of(
          "leader",
          "politician",
          "candidate",
          "statesman",
          "official",
          "strongman",
          "dictator",
          "ayatollah",
          "sheikh",
          "sheik",
          "imam",
          "cleric",
          "mullah",
          "prince",
          "princess");

  private static final Set<String> RANKS =
      Set.of(
          "general",
          "colonel",
          "major",
          "admiral",
          "marshal",
          "captain",
          "lieutenant",
          "commander",
          "brigadier",
          "sergeant");

  private Titles() {}

  /**
   * @param roleWords the title, small; empty when there is none
   * @param sector what the title says
   */
  static boolean couldBe(Person person, String roleWords, @Nullable Sector sector) {
    if (roleWords.isEmpty()) return true;
    String title = Offices.standard(roleWords);
    for (Term term : person.terms())
      if (agree(term, title) || (sector != Sector.GOV && term.sector() == sector)) return true;
    return false;
  }

  private static boolean agree(Term term, String title) {
    if (term.office().equals(title)) return true;
    for (String word : title.split(" ", -1)) {
      if (EMPTY_WORDS.contains(word)) continue;
      if (OF_ANYBODY.contains(word)) return true;
      if (RANKS.contains(word)) return term.sector() == Sector.MIL;
      if (term.office().contains(word)) return true;
      if (word.equals("secretary") && term.office().contains("minister")) return true;
    }
    return false;
  }
}
