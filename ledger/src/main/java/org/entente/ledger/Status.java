package org.entente.ledger;

import org.entente.event.Auxiliary;
import org.jspecify.annotations.Nullable;

/** Which events to ask for, by their auxiliary modes. */
public enum Status {
  ANY(null),
  /** None of the auxiliary modes: it happened, now. */
  ACTUAL(null),
  HISTORICAL(Auxiliary.HISTORICAL),
  FUTURE(Auxiliary.FUTURE),
  HYPOTHETICAL(Auxiliary.HYPOTHETICAL),
  NEGATION(Auxiliary.NEGATION);

  private final @Nullable Auxiliary auxiliary;

  Status(@Nullable Auxiliary auxiliary) {
    this.auxiliary = auxiliary;
  }

  /** The mode an event must have among others; {@code null} for any and actual. */
  public @Nullable Auxiliary auxiliary() {
    return auxiliary;
  }
}
