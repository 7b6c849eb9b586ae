package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.cli.remote.Question;
import org.entente.cli.show.PairPage;
import org.entente.ledger.Ledger;
import org.entente.relation.Relation;
import org.entente.relations.series.Step;
import org.entente.view.PairCsv;
import org.entente.view.PairJson;
import org.entente.view.PairQuestion;
import org.entente.view.PairReader;
import org.entente.view.PairReading;
import org.entente.view.Reports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows two actors over time. */
@Command(
    name = "relation",
    header = "Show two actors over time.",
    description = {
      "",
      "Shows what two actors did to each other: the course over time, how friendly, stable and"
          + " predictable each direction is, what changed and by which events, who answers whom,"
          + " the newest events. Only actual events count unless --status says otherwise: not those"
          + " planned, threatened, denied or long past.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente relation USA RUS",
      "  entente relation American Russia --from 2021-01-01 --to 2021-06-30 --step month",
      "  entente relation France Turkey --json",
      "  entente relation France Turkey --html france-turkey.html",
      "  entente relation USA China --origin icews --step week --csv > usa-china.csv",
      "  entente relation USA RUS --as-of 2021-05-01",
      "  entente relation USA RUS --server http://127.0.0.1:8080 --csv",
      "",
      "Exit codes: 0 done (also when there is no event); 1 an actor is not known; 2 usage; 3 ledger"
          + " trouble."
    })
final class RelationCommand implements Callable<Integer> {
  private static final int NEWEST = 8;

  private final Session session;
  private final ActorNames names = new ActorNames();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Mixin private final ServerOption server = new ServerOption();

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "Code, name or demonym: USA, France, Russian.")
  private String a = "";

  @Parameters(index = "1", paramLabel = "B", description = "The other side, likewise.")
  private String b = "";

  @Mixin private final AsOfOption asOf = new AsOfOption();

  @Mixin private final RecordOption record = new RecordOption();

  @Option(
      names = "--step",
      paramLabel = "STEP",
      description = "${COMPLETION-CANDIDATES}; without it the finest that fits a screen.")
  private @Nullable Step step;

  @ArgGroup private @Nullable Output output;

  /** Where the answer goes when it is not the terminal's page. */
  private static final class Output {
    @Option(names = "--json", description = "Print the numbers as one JSON object.")
    private boolean json;

    @Option(names = "--csv", description = "Print the series, a line for each step and direction.")
    private boolean csv;

    @Option(
        names = "--html",
        paramLabel = "FILE",
        description = "Write a page that needs nothing else: to read offline, print, send.")
    private @Nullable Path html;
  }

  RelationCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (server.given()) {
      ask(relation());
      return ExitCode.OK;
    }
    var question =
        new PairQuestion(
            relation(),
            record.origin(),
            record.status(),
            record.from(spec),
            record.to(),
            step,
            session.today());
    try (Ledger opened = asOf.open(ledger.place(session), session)) {
      show(opened, PairReader.read(opened, question));
    }
    return ExitCode.OK;
  }

  /** Of a server: numbers for programs; for people it has the page itself. */
  private void ask(Relation relation) {
    ServerOption.refuse(spec, asOf.given(), "--as-of", "it tells what stands now");
    boolean csv = output != null && output.csv;
    ServerOption.refuse(
        spec,
        !csv && (output == null || !output.json),
        "a relation as text or HTML",
        "add --json or --csv, or look at its page /relations/" + relation);
    var question =
        Question.of("/api/v1/relations/" + relation + (csv ? "/series" : ""))
            .with("origin", record.origin().label())
            .with("status", record.status().name().toLowerCase(Locale.ROOT))
            .with("from", record.from(spec))
            .with("to", record.to())
            .with("step", step == null ? null : step.name().toLowerCase(Locale.ROOT));
    session.screen().line(server.open(session, spec).text(question).strip());
  }

  private void show(Ledger opened, PairReading reading) throws IOException {
    var screen = session.screen();
    if (output == null)
      PairPage.print(screen, reading, Reports.of(opened, reading, NEWEST, List.of()));
    else if (output.json) screen.line(PairJson.write(reading));
    else if (output.csv) PairCsv.write(reading).forEach(screen::line);
    else if (output.html != null) ReportFile.write(output.html, opened, reading, screen);
  }

  private Relation relation() {
    String codeOfA = names.code(a);
    String codeOfB = names.code(b);
    if (codeOfA.equals(codeOfB))
      throw new ParameterException(
          spec.commandLine(),
          "A and B are both %s: a relation needs two actors".formatted(codeOfA));
    return new Relation(codeOfA, codeOfB);
  }
}
