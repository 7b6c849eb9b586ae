package org.entente.cli.show;

import java.util.List;
import org.entente.cli.terminal.Cells;
import org.entente.cli.terminal.Column;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Table;
import org.entente.ledger.ImportedRecord;
import org.entente.ledger.interchange.ImportedEvent;
import org.entente.ledger.interchange.ImportedParty;

/** Another project's events, one a line, with the reference that finds each again. */
public final class ImportedTable {
  private ImportedTable() {}

  public static void print(Screen screen, List<ImportedRecord> records) {
    var table =
        new Table(
            Column.code("date"),
            Column.code("who"),
            Column.code("event"),
            Column.extra("cameo", 5),
            Column.text("as its file has it", 14),
            Column.code("id"));
    for (ImportedRecord record : records) {
      ImportedEvent event = record.event();
      table.row(
          event.day().toString(),
          code(event.actor()) + "→" + code(event.recipient()),
          event.type() == null ? "-" : event.type().name(),
          event.cameo(),
          Cells.printable(event.label()),
          record.reference());
    }
    table.print(screen);
  }

  private static String code(ImportedParty party) {
    return party.code() == null ? "-" : party.code();
  }
}
