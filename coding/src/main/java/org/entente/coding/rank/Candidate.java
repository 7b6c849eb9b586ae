package org.entente.coding.rank;

import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.status.Draft;

/**
 * One reading that a sentence offers.
 *
 * @param told whether it won among the readings of its words
 * @param agreement how far the other readings of the sentence mean the same
 */
public record Candidate(
    ParsedSentence sentence, Draft draft, boolean told, Fit fit, Agreement agreement) {

  /** Not against marks: how far its parties are found at all. */
  public static Candidate unmarked(ParsedSentence sentence, Draft draft, boolean told) {
    return new Candidate(
        sentence,
        draft,
        told,
        Fit.found(draft.actors().size(), draft.recipients().size()),
        Agreement.ALONE);
  }

  String rule() {
    return draft.reading().entry().id();
  }

  /** What the construction asked for, and how its parties fit: the order before any learning. */
  public double points() {
    return fit.points() + (told ? 10 : 0) + Math.min(draft.reading().score(), 14);
  }
}
