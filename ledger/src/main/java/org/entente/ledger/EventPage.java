package org.entente.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some events of a search.
 *
 * @param next where the next page begins; {@code null} on the last one
 */
public record EventPage(List<LedgerEvent> events, EventSearch.@Nullable Cursor next) {
  public EventPage {
    events = List.copyOf(events);
  }

  /**
   * @param found one more than the page holds when there is another page
   */
  static EventPage of(List<LedgerEvent> found, int limit) {
    if (found.size() <= limit) return new EventPage(found, null);
    var last = found.get(limit - 1).event();
    return new EventPage(
        found.subList(0, limit), new EventSearch.Cursor(last.date().day(), last.id().value()));
  }
}
