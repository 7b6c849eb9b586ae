package org.entente.cli.show;

import java.util.Collection;
import org.entente.cli.terminal.Column;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Table;
import org.entente.event.Event;
import org.entente.ledger.LedgerEvent;

/**
 * Events, one a line; those that several sentences report with their number and that of independent
 * voices, and with a star those that people corrected.
 */
public final class EventTable {
  /** Enough of an id to tell the events of a large ledger apart. */
  private static final int SHOWN_ID = 8;

  private EventTable() {}

  public static void print(Screen screen, Collection<LedgerEvent> events) {
    var table =
        new Table(
            Column.code("date"),
            Column.code("who"),
            Column.code("event"),
            Column.extra("mode", 6),
            Column.text("status", 8),
            Column.extra("said by", 8),
            Column.text("words", 14),
            Column.code(""),
            Column.code("id"));
    for (LedgerEvent entry : events) {
      Event event = entry.event();
      table.row(
          Words.date(event.date()),
          Words.who(event),
          event.act().type().name(),
          String.join("+", event.act().modes()),
          Words.status(event) + (entry.reporting().isContested() ? ", denied" : ""),
          Words.saidBy(event),
          event.evidence().actText(),
          ReportingWords.marks(entry.reporting()) + (entry.corrections().isEmpty() ? "" : "*"),
          event.id().value().substring(0, SHOWN_ID));
    }
    table.print(screen);
  }
}
