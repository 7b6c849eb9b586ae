package org.entente.ledger;

import java.util.List;
import org.entente.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * What coding an article again changes in what it reports.
 *
 * @param article its id
 * @param same how many mentions stay as they were, in every word
 * @param retold how many keep their codes, and differ in what explains them
 * @param changes one for each mention that is added, gone or read otherwise
 * @param outcomes how many sentences have another outcome
 */
public record Recoded(
    String article, int same, int retold, List<Difference> changes, int outcomes) {
  public Recoded {
    changes = List.copyOf(changes);
  }

  /** Whether taking it would change anything in the ledger. */
  public boolean changesAnything() {
    return retold > 0 || outcomes > 0 || changes.stream().anyMatch(change -> !change.isKept());
  }

  /**
   * One mention before and after.
   *
   * @param before {@code null} when it is new
   * @param after {@code null} when it is gone
   * @param correction how that stands to what somebody said of it
   */
  public record Difference(@Nullable Event before, @Nullable Event after, Corrected correction) {
    /** Whether it is gone from the reading, but stays for what somebody said of it. */
    public boolean isKept() {
      return after == null && correction != Corrected.NONE;
    }
  }

  /** How a new reading stands to a correction of the old one. */
  public enum Corrected {
    /** nobody corrected it */
    NONE,
    /** the coder reads it now as the correction has it */
    AGREES,
    /** the correction holds against the new reading as well */
    HOLDS
  }
}
