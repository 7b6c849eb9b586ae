package org.entente.ledger;

import java.util.List;
import org.entente.event.Event;

/**
 * An event merged from its mentions.
 *
 * @param event as the first report tells it: earliest published, then by article, sentence and
 *     place in the sentence, so that the order of coding does not matter; where people corrected
 *     that, as they have it
 * @param mentions how many sentences report it or its duplicates, at least 1
 * @param corrections what people said against the coder, the first one first
 */
public record LedgerEvent(Event event, long mentions, List<Correction> corrections) {
  public LedgerEvent {
    corrections = List.copyOf(corrections);
  }

  /** One that nobody corrected. */
  public LedgerEvent(Event event, long mentions) {
    this(event, mentions, List.of());
  }

  /** Whether it counts: nobody called it a duplicate or no event. */
  public boolean stands() {
    return CorrectedEvent.of(event, corrections).setAside() == null;
  }
}
