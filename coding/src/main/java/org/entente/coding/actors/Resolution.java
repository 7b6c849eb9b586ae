package org.entente.coding.actors;

import java.util.List;
import org.entente.actor.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Whom a phrase means, and what else it could.
 *
 * @param phrase the words asked about
 * @param winner the actor, absent when nothing in the phrase is known
 * @param why how the winner was found, in one line
 * @param candidates all that the dictionary holds for the words, as of any day
 */
public record Resolution(
    String phrase, @Nullable Winner winner, String why, List<Candidate> candidates) {
  public Resolution {
    candidates = List.copyOf(candidates);
  }

  /**
   * @param code absent for a role whose country is not known
   * @param sector absent for a state or organisation as a whole
   */
  public record Winner(String name, @Nullable String code, @Nullable Sector sector) {}

  /**
   * One entry of the dictionary.
   *
   * @param words the part of the phrase
   * @param name the dictionary's own name, or the role or reason
   * @param what the entry and its dates
   * @param where file and line, or several
   * @param holds whether it holds on the day asked about
   */
  public record Candidate(
      String words, String name, String what, List<String> where, boolean holds) {
    public Candidate {
      where = List.copyOf(where);
    }
  }

  /** Whether a candidate is the winner's own entry. */
  public boolean won(Candidate candidate) {
    return winner != null && candidate.holds() && candidate.name().equals(winner.name());
  }
}
