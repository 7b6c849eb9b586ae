package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.ledger.EventFile;
import org.entente.ledger.EventFilter;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the ledger's events for other programs. */
@Command(
    name = "export",
    header = "Write the events of the ledger to a file.",
    description = {
      "",
      "Writes every event that stands, by date, as a whole: what a program reads from the file is"
          + " all that the event's record says. A file that is there is replaced.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente export parquet events.parquet",
      "  entente export csv events.csv --as-of 2021-05-01",
      "  entente export jsonl coder.jsonl --original",
      "",
      "Exit codes: 0 done; 1 the file cannot be written; 2 usage; 3 ledger trouble."
    })
final class ExportCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Mixin private final AsOfOption asOf = new AsOfOption();

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}: all three hold the same.")
  private EventFile.Format format = EventFile.Format.JSONL;

  @Parameters(index = "1", paramLabel = "FILE", description = "The file to write.")
  private Path file = Path.of("");

  @Option(
      names = "--original",
      description = "As the coder had them: without what people corrected.")
  private boolean original;

  ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Ledger opened = asOf.open(ledger.place(session), session, !original);
        Stream<LedgerEvent> events = opened.events(EventFilter.all())) {
      long written = EventFile.write(events, format, file);
      session.screen().err().println("%,d events written to %s".formatted(written, file));
    } catch (IOException failure) {
      throw new NotThereException(
          "%s cannot be written: %s. Maybe name another file."
              .formatted(file, failure.getMessage()));
    }
    return ExitCode.OK;
  }
}
