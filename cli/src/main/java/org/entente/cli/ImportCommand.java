package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.ImportReceipt;
import org.entente.ledger.Ledger;
import org.entente.ledger.interchange.IcewsFormat;
import org.entente.ledger.interchange.ImportFile;
import org.entente.ledger.interchange.RowFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes events that other projects coded into the ledger. */
@Command(
    name = "import",
    header = "Take events of another project into the ledger.",
    description = {
      "",
      "Files may be packed by gzip or zip. A row that is no event is named with its line and reason,"
          + " and the rest goes on. The events keep their origin and are not mixed with those coded"
          + " here: ask for them with --origin. Importing a file again adds nothing.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente import icews events.2018.tab.gz",
      "  entente import icews --refused refused.tsv events.*.tab",
      "  entente relation USA China --origin icews",
      "",
      "Exit codes: 0 done; 1 done, but rows or files were refused; 2 usage; 3 ledger trouble."
    })
final class ImportCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      description = "Whose files they are: ${COMPLETION-CANDIDATES}.")
  private Format format = Format.ICEWS;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "The files.")
  private List<Path> files = List.of();

  @Option(
      names = "--refused",
      paramLabel = "FILE",
      description = "Write every refused row there: file, line, reason and text, tab-separated.")
  private @Nullable Path refused;

  /** The formats that are read. */
  enum Format {
    ICEWS(new IcewsFormat());

    private final RowFormat rows;

    Format(RowFormat rows) {
      this.rows = rows;
    }
  }

  ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    boolean anyRefused = false;
    try (Ledger opened = Ledger.open(ledger.place(session));
        var report = new ImportReport(session.screen(), refused)) {
      for (Path file : files) {
        ImportReceipt receipt = take(opened, file, report);
        anyRefused |= receipt.refused() > 0;
      }
    }
    return anyRefused ? ExitCode.REFUSED : ExitCode.OK;
  }

  private ImportReceipt take(Ledger opened, Path file, ImportReport report) throws IOException {
    long began = System.nanoTime();
    try (InputStream bytes = Files.newInputStream(file);
        ImportFile rows = ImportFile.open(format.rows, file, bytes)) {
      report.begin(file);
      var receipt = opened.imports().add(format.rows.origin(), file.toString(), rows, report);
      report.end(receipt, (System.nanoTime() - began) / 1e9);
      return receipt;
    } catch (NoSuchFileException missing) {
      throw new NotThereException("No file %s. Maybe a mistyped name.".formatted(file));
    }
  }
}
