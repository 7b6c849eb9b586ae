package org.entente.cli;

import java.nio.file.Path;
import java.util.OptionalLong;
import org.entente.cli.terminal.Progress;
import org.entente.cli.terminal.Screen;
import org.entente.ledger.CodedFolder;
import org.entente.ledger.CodedReceipt;
import org.entente.ledger.Ledger;

/** Takes folders of coded articles, and tells what each came to. */
final class CodedReport {
  private static final int SHOWN = 20;

  private final Screen screen;
  private boolean anyRefused;

  CodedReport(Screen screen) {
    this.screen = screen;
  }

  boolean anyRefused() {
    return anyRefused;
  }

  void take(Ledger ledger, Path root) {
    CodedFolder folder = CodedFolder.open(root);
    long began = System.nanoTime();
    CodedReceipt receipt;
    try (Progress progress =
        Progress.ofItems(screen, "Importing", OptionalLong.of(folder.articles()))) {
      receipt = ledger.take(folder, soFar -> progress.at(soFar.articles(), "articles"));
      for (String id : receipt.differing().stream().limit(SHOWN).toList())
        progress.say(
            "refused: Article '%s': the ledger holds another one of this id. Maybe give it an id of its own."
                .formatted(id));
    }
    if (receipt.differing().size() > SHOWN)
      screen.err().printf("%,d more refused%n", receipt.differing().size() - SHOWN);
    screen
        .err()
        .printf(
            "%s: %,d articles added, %,d there before, %,d refused; %,d mentions of events, %,d of the events new; %.1f s%n",
            root,
            receipt.added(),
            receipt.known(),
            receipt.differing().size(),
            receipt.mentions(),
            receipt.newEvents(),
            (System.nanoTime() - began) / 1e9);
    screen.err().flush();
    anyRefused |= !receipt.differing().isEmpty();
  }
}
