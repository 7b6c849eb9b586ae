package org.entente.relations.commitment;

import java.time.LocalDate;
import java.util.Locale;
import org.entente.event.EventId;
import org.jspecify.annotations.Nullable;

/**
 * What one event did to a commitment.
 *
 * @param day of the event as people date it; {@code null} when unknown
 */
public record Move(EventId event, @Nullable LocalDate day, Effect effect) {
  /** What it did. */
  public enum Effect {
    MADE,
    /** told or made again while it was open */
    REPEATED,
    ACCEPTED,
    KEPT,
    CARRIED_OUT,
    REFUSED,
    WITHDRAWN;

    /** For people and in the record: lower case, two words as two words. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
