package org.entente.relations.commitment;

import java.util.Locale;
import org.entente.relations.followthrough.Undertaking;

/** What became of a commitment so far. */
public enum Status {
  /** Nothing is known to have come of it, and its time is not over. */
  OPEN(Undertaking.Outcome.OPEN),
  /** The other side agreed to what was offered or demanded. */
  ACCEPTED(Undertaking.Outcome.ACCEPTED),
  /** What was offered, promised or demanded was done. */
  KEPT(Undertaking.Outcome.KEPT),
  /** What was threatened was done. */
  CARRIED_OUT(Undertaking.Outcome.CARRIED_OUT),
  /** The other side declined. */
  REFUSED(Undertaking.Outcome.REFUSED),
  /** Whoever made it took it back. */
  WITHDRAWN(Undertaking.Outcome.WITHDRAWN),
  /** Its time went by without anything. */
  LAPSED(Undertaking.Outcome.LAPSED);

  private final Undertaking.Outcome outcome;

  Status(Undertaking.Outcome outcome) {
    this.outcome = outcome;
  }

  Undertaking.Outcome outcome() {
    return outcome;
  }

  /** Whether nothing can move it any more. */
  boolean isFinal() {
    return this == KEPT || this == CARRIED_OUT || this == WITHDRAWN || this == LAPSED;
  }

  /** For people and in the record: lower case, two words as two words. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
