package org.entente.cli.show;

import java.util.List;
import java.util.Locale;
import org.entente.cli.terminal.Column;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Style;
import org.entente.cli.terminal.Table;
import org.entente.relations.DyadChange;
import org.entente.relations.series.DateRange;
import org.entente.view.ChangeWords;
import org.entente.view.Wording;

/** What changed of late over the whole ledger, strongest first. */
public final class ChangesTable {
  private ChangesTable() {}

  public static void print(Screen screen, DateRange range, int days, List<DyadChange> changes) {
    screen.line(
        screen.styled(
            Style.HEADING,
            "what changed in the last %s, to %s"
                .formatted(Words.count(days, "day", "days"), range.last())));
    if (changes.isEmpty()) {
      screen.line("Nothing. A surge shows after three days, a regime after fourteen.");
      return;
    }
    var table =
        new Table(
            Column.number("strength"),
            Column.code("who"),
            Column.code("kind"),
            Column.text("what", 20));
    for (DyadChange change : changes)
      table.row(
          String.format(Locale.ROOT, "%.1f", change.point().strength()),
          change.dyad().toString(),
          change.point().kind().name().toLowerCase(Locale.ROOT),
          ChangeWords.of(change.point(), Wording.PLAIN));
    table.print(screen);
  }
}
