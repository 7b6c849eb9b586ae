package org.entente.ledger;

import java.util.List;
import org.entente.event.Event;

/**
 * An event merged from its mentions.
 *
 * @param event as its surest report tells it: one that says that it happened, then that knows the
 *     day, then the earliest published, so that the order of coding does not matter; where people
 *     corrected that, as they have it
 * @param reporting by how many it is reported, and on whose word
 * @param corrections what people said against the coder, the first one first
 */
public record LedgerEvent(Event event, Reporting reporting, List<Correction> corrections) {
  public LedgerEvent {
    corrections = List.copyOf(corrections);
  }

  /** One that nobody corrected. */
  public LedgerEvent(Event event, Reporting reporting) {
    this(event, reporting, List.of());
  }

  /** One that nobody corrected, of which one report and the number of all is known. */
  public LedgerEvent(Event event, long mentions) {
    this(event, Reporting.of(event, mentions));
  }

  /** How many sentences report it or its duplicates, at least 1. */
  public long mentions() {
    return reporting.mentions();
  }

  /** Whether it counts: nobody called it a duplicate or no event. */
  public boolean stands() {
    return CorrectedEvent.of(event, corrections).setAside() == null;
  }
}
