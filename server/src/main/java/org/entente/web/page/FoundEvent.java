package org.entente.web.page;

import org.entente.ledger.EventLookup;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerEvent;

/** The event that an address names. */
public final class FoundEvent {
  private static final int SHOWN = 40;

  private FoundEvent() {}

  /**
   * @param id or as much of its beginning as no other id has
   * @throws NotFoundException when there is none, or more than one
   */
  public static LedgerEvent in(Ledger ledger, String id) {
    String shown = id.length() <= SHOWN ? id : id.substring(0, SHOWN) + "…";
    return switch (ledger.findEvent(id)) {
      case EventLookup.Found(LedgerEvent found) -> found;
      case EventLookup.Missing missing ->
          throw new NotFoundException("No event '%s' is in this ledger".formatted(shown));
      case EventLookup.Ambiguous ambiguous ->
          throw new NotFoundException("More than one event begins with '%s'".formatted(shown));
    };
  }
}
