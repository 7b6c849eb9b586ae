package org.entente.cli.show;

import java.util.Collection;
import org.entente.cli.terminal.Column;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Table;
import org.entente.coding.acts.LexiconEntry;

/** Lexicon entries, one a line. */
public final class EntryTable {
  private EntryTable() {}

  public static void print(Screen screen, Collection<LexiconEntry> entries) {
    var table =
        new Table(
            Column.code("id"),
            Column.text("means", 16),
            Column.text("words", 16),
            Column.extra("asks for", 14),
            Column.number("examples"),
            Column.code("at"));
    for (LexiconEntry entry : entries)
      table.row(
          entry.id(),
          EntryWords.meaning(entry),
          EntryWords.words(entry),
          EntryWords.asks(entry),
          Integer.toString(entry.examples().size()),
          entry.place());
    table.print(screen);
  }
}
