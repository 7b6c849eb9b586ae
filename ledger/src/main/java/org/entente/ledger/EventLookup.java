package org.entente.ledger;

import java.util.List;
import org.entente.event.EventId;

/** What an id, or the beginning of one, leads to. */
public sealed interface EventLookup {
  record Found(LedgerEvent event) implements EventLookup {}

  /** No event's id begins so. */
  record Missing() implements EventLookup {}

  /**
   * More than one id begins so.
   *
   * @param candidates the first of them, at most {@value #SHOWN}
   */
  record Ambiguous(List<EventId> candidates) implements EventLookup {
    static final int SHOWN = 10;

    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }
}
