package org.entente.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.cli.show.SourceTable;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Style;
import org.entente.ledger.Ledger;
import org.entente.watch.SourceState;
import org.entente.watch.WatchLog;
import org.entente.watch.WatchedItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what became of watched sources. */
@Command(
    name = "sources",
    header = "Show what each watched source gave, and what failed and why.",
    description = {
      "",
      "Counts the items of each source: coded, in other languages than English and so only stored,"
          + " known already, failed, and waiting for their page.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente sources",
      "  entente sources --failures 50",
      "",
      "Exit codes: 0 done; 1 nothing was watched into this ledger; 2 usage; 3 ledger trouble."
    })
final class SourcesCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Option(
      names = "--failures",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many of the items that failed to list, the newest first; without it 10.")
  private int failures = 10;

  SourcesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Ledger opened = Ledger.openReadOnly(ledger.place(session))) {
      WatchLog log = opened.watching();
      List<SourceState> states = log.sources().stream().sorted(SourceTable.TROUBLED_FIRST).toList();
      if (states.isEmpty())
        throw new NotThereException(
            "No source was watched into %s. Maybe see: entente watch --help"
                .formatted(opened.location()));
      Screen screen = session.screen();
      SourceTable.print(screen, states, log.counts(), Instant.now());
      for (SourceState state : states)
        if (state.trouble() != null) screen.paragraph(state.name() + ": " + state.trouble());
      failures(screen, log.failures(Math.max(0, failures)));
      return ExitCode.OK;
    }
  }

  private static void failures(Screen screen, List<WatchedItem> items) {
    if (items.isEmpty()) return;
    screen.line();
    screen.line(screen.styled(Style.HEADING, "Items that failed"));
    for (WatchedItem item : items)
      screen.paragraph("  " + item.source() + ": " + (item.note() == null ? "" : item.note()));
  }
}
