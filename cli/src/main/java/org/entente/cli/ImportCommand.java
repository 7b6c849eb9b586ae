package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.ledger.ImportReceipt;
import org.entente.ledger.Ledger;
import org.entente.ledger.interchange.GdeltFormat;
import org.entente.ledger.interchange.IcewsFormat;
import org.entente.ledger.interchange.ImportFileException;
import org.entente.ledger.interchange.ImportFormat;
import org.entente.ledger.interchange.PhoenixFormat;
import org.entente.ledger.interchange.PloverFormat;
import org.entente.ledger.interchange.PolecatFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes events that other projects coded into the ledger. */
@Command(
    name = "import",
    header = "Take events of another project, coded articles or a whole ledger into the ledger.",
    description = {
      "",
      "Files may be packed by gzip or zip. A row that is no event is named with its line and reason,"
          + " and the rest goes on. The events keep their origin and are not mixed with those coded"
          + " here: ask for them with --origin. Importing a file again adds nothing. coded takes the"
          + " folder that a job over a cluster wrote, as if its articles were coded here. ledger"
          + " takes back what export ledger wrote, every row as it was, into a ledger that holds"
          + " nothing yet.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente import icews events.2018.tab.gz",
      "  entente import icews --refused refused.tsv events.*.tab",
      "  entente import gdelt2 20210415*.export.CSV.zip",
      "  entente relation USA China --origin icews",
      "  entente import coded archive-2021/",
      "  entente import ledger backup.duckdb --ledger jdbc:postgresql://host/news",
      "",
      "Exit codes: 0 done; 1 done, but rows or files were refused; 2 usage; 3 ledger trouble."
    })
final class ImportCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      description = "Whose files they are: ${COMPLETION-CANDIDATES}.")
  private Format format = Format.ICEWS;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "The files, or folders of coded articles.")
  private List<Path> files = List.of();

  @Option(
      names = "--refused",
      paramLabel = "FILE",
      description = "Write every refused row there: file, line, reason and text, tab-separated.")
  private @Nullable Path refused;

  /** The formats that are read. */
  enum Format {
    ICEWS(new IcewsFormat()),
    GDELT1(GdeltFormat.one()),
    GDELT2(GdeltFormat.two()),
    POLECAT(new PolecatFormat()),
    PHOENIX(new PhoenixFormat()),
    PLOVER(new PloverFormat()),
    CODED(null),
    LEDGER(null);

    private final @Nullable ImportFormat events;

    Format(@Nullable ImportFormat events) {
      this.events = events;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    ImportFormat events = format.events;
    try (Ledger opened = Ledger.open(ledger.place(session))) {
      if (events != null) return take(opened, events);
      return format == Format.CODED ? takeCoded(opened) : restore(opened);
    }
  }

  private int takeCoded(Ledger opened) {
    var report = new CodedReport(session.screen());
    for (Path folder : files) report.take(opened, folder);
    return report.anyRefused() ? ExitCode.REFUSED : ExitCode.OK;
  }

  private int restore(Ledger opened) {
    if (files.size() > 1)
      throw new ParameterException(spec.commandLine(), "One ledger is taken back, not several");
    long rows = opened.restore(files.getFirst());
    session
        .screen()
        .err()
        .println("%,d rows of all tables taken from %s".formatted(rows, files.getFirst()));
    return ExitCode.OK;
  }

  private int take(Ledger opened, ImportFormat events) throws IOException {
    boolean anyRefused = false;
    try (var report = new ImportReport(session.screen(), refused)) {
      for (Path file : files) anyRefused |= take(opened, events, file, report) > 0;
    }
    return anyRefused ? ExitCode.REFUSED : ExitCode.OK;
  }

  /**
   * How many rows are refused; a file that is none of these events is one, and the next is read.
   */
  private long take(Ledger opened, ImportFormat events, Path file, ImportReport report) {
    long began = System.nanoTime();
    report.begin(file);
    try {
      ImportReceipt receipt = opened.imports().add(events, file, report);
      report.end(receipt, (System.nanoTime() - began) / 1e9);
      return receipt.refused();
    } catch (ImportFileException unusable) {
      report.abandon();
      session.screen().err().println("entente: " + unusable.getMessage());
      return 1;
    }
  }
}
