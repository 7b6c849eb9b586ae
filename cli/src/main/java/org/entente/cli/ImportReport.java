package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.entente.cli.terminal.Progress;
import org.entente.cli.terminal.Screen;
import org.entente.ledger.ImportListener;
import org.entente.ledger.ImportReceipt;
import org.entente.ledger.interchange.ImportLine;
import org.jspecify.annotations.Nullable;

/** Tells how an import goes: a bar, the rows that were refused, and what it came to. */
final class ImportReport implements ImportListener, AutoCloseable {
  /** A file of another kind has a million refused rows; the first tell why. */
  private static final int SHOWN = 20;

  private final Screen screen;
  private final @Nullable PrintWriter list;
  private Progress progress;
  private Path file = Path.of("");
  private long refused;

  ImportReport(Screen screen, @Nullable Path list) throws IOException {
    this.screen = screen;
    this.list = list == null ? null : new PrintWriter(Files.newBufferedWriter(list));
    this.progress = Progress.none(screen);
  }

  void begin(Path next) {
    file = next;
    refused = 0;
    progress = Progress.ofItems(screen, "Importing", OptionalLong.empty());
  }

  @Override
  public void refused(ImportLine.Refused refusal) {
    if (refused++ < SHOWN)
      progress.say("refused: %s line %,d: %s".formatted(file, refusal.number(), refusal.reason()));
    if (list != null)
      list.printf(
          "%s\t%d\t%s\t%s%n", file, refusal.number(), refusal.reason(), tabless(refusal.text()));
  }

  private static String tabless(String text) {
    return text.replace('\t', '|');
  }

  @Override
  public void read(long lines) {
    progress.at(lines, "rows");
  }

  /** The file holds no such events. */
  void abandon() {
    progress.close();
  }

  void end(ImportReceipt receipt, double seconds) {
    progress.close();
    if (refused > SHOWN)
      screen.err().printf("%,d more refused; --refused FILE lists them all%n", refused - SHOWN);
    screen
        .err()
        .printf(
            "%s: %,d events added, %,d there before, %,d rows refused; %.1f s%n",
            file, receipt.added(), receipt.known(), receipt.refused(), seconds);
    screen.err().flush();
  }

  @Override
  public void close() {
    progress.close();
    if (list != null) list.close();
  }
}
