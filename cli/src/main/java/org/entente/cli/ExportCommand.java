package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.ledger.EventFile;
import org.entente.ledger.Exports;
import org.entente.ledger.Ledger;
import org.entente.ledger.Origin;
import org.entente.ledger.interchange.OutgoingFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the ledger's events for other programs, or the ledger whole. */
@Command(
    name = "export",
    header = "Write the events of the ledger to a file, or the whole ledger.",
    description = {
      "",
      "jsonl, csv and parquet are our own: every event that stands, by date, with all that its record"
          + " says. icews, polecat, gdelt1, gdelt2, phoenix and plover are those of other projects,"
          + " which know neither standing nor vague dates: what did not happen, or has no day, is left"
          + " out and counted. ledger is a backup: every row of every table, in a file that is a"
          + " ledger itself; import ledger takes it back, also into a database on a server. A file"
          + " that is there is replaced once the new one is whole.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente export parquet events.parquet",
      "  entente export csv events.csv --as-of 2021-05-01",
      "  entente export gdelt2 events.export.CSV --mentions events.mentions.CSV",
      "  entente export polecat icews.txt --origin icews",
      "  entente export ledger backup.duckdb --ledger jdbc:postgresql://host/news",
      "",
      "Exit codes: 0 done; 1 the file cannot be written; 2 usage; 3 ledger trouble."
    })
final class ExportCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Mixin private final AsOfOption asOf = new AsOfOption();

  @Parameters(index = "0", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}.")
  private Format format = Format.JSONL;

  @Parameters(index = "1", paramLabel = "FILE", description = "The file to write.")
  private Path file = Path.of("");

  @Option(
      names = "--origin",
      paramLabel = "ORIGIN",
      description = "Whose events: coded here (the default), or icews or another import.")
  private @Nullable String origin;

  @Option(
      names = "--mentions",
      paramLabel = "FILE",
      description = "With gdelt2, of events coded here: write every report of them there.")
  private @Nullable Path mentions;

  @Option(
      names = "--original",
      description = "As the coder had them: without what people corrected.")
  private boolean original;

  /** The formats that are written. */
  enum Format {
    JSONL,
    CSV,
    PARQUET,
    ICEWS,
    POLECAT,
    GDELT1,
    GDELT2,
    PHOENIX,
    PLOVER,
    LEDGER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Origin whose = Origin.of(origin == null ? "coded" : origin);
    check(whose);
    try (Ledger opened = asOf.open(ledger.place(session), session, !original)) {
      switch (format) {
        case JSONL -> own(opened, whose, EventFile.Format.JSONL);
        case CSV -> own(opened, whose, EventFile.Format.CSV);
        case PARQUET -> own(opened, whose, EventFile.Format.PARQUET);
        case ICEWS -> foreign(opened, whose, OutgoingFormat.icews());
        case POLECAT -> foreign(opened, whose, OutgoingFormat.polecat());
        case GDELT1 -> foreign(opened, whose, OutgoingFormat.gdelt1());
        case GDELT2 -> foreign(opened, whose, OutgoingFormat.gdelt2());
        case PHOENIX -> foreign(opened, whose, OutgoingFormat.phoenix());
        case PLOVER -> foreign(opened, whose, OutgoingFormat.plover());
        case LEDGER -> tell("%,d rows of all tables written to %s", opened.backUp(file), file);
      }
      if (mentions != null)
        tell("%,d reports written to %s", opened.exports().mentions(mentions), mentions);
    } catch (IOException failure) {
      throw new NotThereException(
          "%s cannot be written: %s. Maybe name another file."
              .formatted(file, failure.getMessage()));
    }
    return ExitCode.OK;
  }

  private void check(Origin whose) {
    if (whose instanceof Origin.All)
      throw wrong("Events of one origin go into a file: name it, such as --origin icews");
    if (mentions != null && (format != Format.GDELT2 || !(whose instanceof Origin.Coded)))
      throw wrong("--mentions goes with gdelt2 and events coded here");
    if (format == Format.LEDGER && (origin != null || original || asOf.given()))
      throw wrong("A ledger goes whole: without --origin, --original and --as-of");
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  private void own(Ledger opened, Origin whose, EventFile.Format own) throws IOException {
    tell("%,d events written to %s", opened.exports().own(whose, own, file), file);
  }

  private void foreign(Ledger opened, Origin whose, OutgoingFormat foreign) throws IOException {
    Exports.Written written = opened.exports().foreign(whose, foreign, file);
    tell("%,d events written to %s", written.events(), file);
    if (written.unfit() > 0)
      tell("%,d left out that did not happen or have no day", written.unfit());
    if (written.unsaid() > 0)
      tell("%,d left out that %s has no way to say", written.unsaid(), format);
  }

  private void tell(String words, Object... values) {
    session.screen().err().println(words.formatted(values));
  }
}
