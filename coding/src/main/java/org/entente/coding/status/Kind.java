package org.entente.coding.status;

/**
 * How words qualify an act, with how certain readers still are of it: the middle of what readers
 * said of acts so qualified in the learned two thirds of the factuality gold.
 */
public enum Kind {
  /** not, never, no, without */
  NEGATED(2.0, 2.0),
  /** failed to, refused to, prevented from: said not to be so by the verb above it */
  AVERTED(1.6, 1.6),
  /** denied, disputed: not so on somebody's word */
  DENIED(0.6, 0.6),
  /** gave no details: done, but to nothing */
  EMPTY(0.6, 0.6),
  /** will, shall, is to, going to */
  WILL(2.2, 1.1),
  /** would, in a condition or as seen from the past */
  WOULD(1.7, 2.0),
  /** may, might, could, can, perhaps */
  POSSIBLE(0.9, 1.5),
  /** must, has to */
  OBLIGED(1.6, 0.8),
  /** should, ought */
  ADVISED(0.9, 0.8),
  /** if, unless, whether, a question */
  CONDITION(0.8, 0.3),
  /** wanted, hoped */
  WISHED(1.5, 0.4),
  /** tried, attempted, offered: what came of it is left open */
  TRIED(0.9, 0.4),
  /** planned, promised, offered, agreed */
  PLANNED(1.7, 0.4),
  /** told, called for, expected of somebody */
  ASKED(1.6, 0.5),
  /** demanded, asked, required; an imperative */
  DEMANDED(0.9, 0.5),
  /** an infinitive that nobody says was carried out */
  UNTOLD(0.9, 0.5),
  /** believed, claimed, seeming */
  THOUGHT(2.2, 1.1),
  /** alleged, suspected */
  ALLEGED(1.8, 0.5),
  /** doubted, unclear, difficult */
  DOUBTED(0.6, 0.5),
  /** "to seize", "in order to seize": what something else is for */
  PURPOSE(1.6, 0.5),
  /** a planned visit, the upcoming talks */
  SCHEDULED(1.7, 0.4),
  /** often, every year: so in general, not once and now */
  GENERAL(2.2, 2.2),
  /** past perfect */
  PAST(2.8, 2.8),
  /** the anniversary of, remembered, used to: told as history */
  RECALLED(2.8, 2.8);

  private final double certainty;
  private final double negated;

  Kind(double certainty, double negated) {
    this.certainty = certainty;
    this.negated = negated;
  }

  /** How certain it still is that it happened, from 0 (no idea) to 3. */
  double certainty() {
    return certainty;
  }

  /** How certain it still is that it did not, where it is also negated, from 0 to 3. */
  double negated() {
    return negated;
  }

  boolean negates() {
    return this == NEGATED || this == AVERTED || this == DENIED || this == EMPTY;
  }
}
