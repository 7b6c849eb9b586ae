package org.entente.cli;

import java.util.stream.Collectors;
import org.entente.event.EventId;
import org.entente.ledger.EventLookup;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerEvent;

/** The event that a reader names by the beginning of its id. */
final class FoundEvent {
  private FoundEvent() {}

  static LedgerEvent in(Ledger ledger, String id) {
    return switch (ledger.findEvent(id)) {
      case EventLookup.Found found -> found.event();
      case EventLookup.Missing missing ->
          throw new NotThereException(
              "No event '%s' in %s. Maybe list the ids: entente events --ledger %s"
                  .formatted(id, ledger.location(), ledger.location()));
      case EventLookup.Ambiguous several ->
          throw new NotThereException(
              "More than one event begins with '%s'. Maybe one of: %s"
                  .formatted(
                      id,
                      several.candidates().stream()
                          .map(EventId::value)
                          .collect(Collectors.joining(", "))));
    };
  }
}
