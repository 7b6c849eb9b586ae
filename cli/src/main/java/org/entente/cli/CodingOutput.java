package org.entente.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.cli.show.EventTable;
import org.entente.cli.terminal.Screen;
import org.entente.event.Coding;
import org.entente.event.Event;
import org.entente.event.EventId;
import org.entente.ledger.EventJson;
import org.entente.ledger.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** What a run of coding prints: lines of JSON as they come, or one table at the end. */
final class CodingOutput {
  /** A longer table is no help in a terminal. */
  private static final int MOST_ROWS = 200;

  private final Screen screen;
  private final @Nullable Format format;
  private final Map<EventId, LedgerEvent> events = new LinkedHashMap<>();
  private long more;

  /**
   * @param format {@code null} prints nothing
   */
  CodingOutput(Screen screen, @Nullable Format format) {
    this.screen = screen;
    this.format = format;
  }

  /** Takes what became of one article. */
  void add(List<Coding> codings) {
    for (Coding coding : codings)
      if (coding instanceof Coding.Coded coded) for (Event event : coded.events()) add(event);
    if (format == Format.JSONL) screen.out().flush();
  }

  private void add(Event event) {
    if (format == null) return;
    if (format == Format.JSONL) screen.line(EventJson.write(event, 1));
    else if (events.containsKey(event.id()) || events.size() < MOST_ROWS)
      events.merge(
          event.id(),
          new LedgerEvent(event, 1),
          (first, again) -> new LedgerEvent(first.event(), first.mentions() + 1));
    else more++;
  }

  void finish() {
    if (events.isEmpty()) return;
    EventTable.print(screen, events.values());
    if (more > 0)
      screen.line(
          "… and %,d mentions more. Maybe see them with --format jsonl, or in the ledger with entente events."
              .formatted(more));
  }
}
