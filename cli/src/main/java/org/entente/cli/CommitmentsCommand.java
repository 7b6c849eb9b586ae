package org.entente.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.entente.cli.remote.Question;
import org.entente.cli.show.CommitmentTable;
import org.entente.event.Commitment;
import org.entente.ledger.Ledger;
import org.entente.relation.Relation;
import org.entente.relations.commitment.CommitmentCourse;
import org.entente.relations.commitment.Status;
import org.entente.view.CommitmentBook;
import org.entente.view.CommitmentCsv;
import org.entente.view.CommitmentJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Lists offers, promises, threats and demands with what became of them. */
@Command(
    name = "commitments",
    header = "List offers, promises, threats and demands, and what became of each.",
    description = {
      "",
      "Without an actor all of the ledger; with A those that A made or had made to it; with A and B"
          + " those between the two, in either direction. Each is open until it is accepted, kept,"
          + " carried out, refused, withdrawn or lapsed, by what the articles tell up to the newest"
          + " one. The id is of the event that made it, and ids in brackets are of the events that"
          + " moved it: entente explain ID shows their sentences.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente commitments",
      "  entente commitments USA RUS",
      "  entente commitments Russia --status open --kind threat",
      "  entente commitments USA RUS --as-of 2021-05-01",
      "  entente commitments --format csv > commitments.csv",
      "",
      "Exit codes: 0 done (also when there is none); 1 an actor is not known; 2 usage; 3 ledger"
          + " trouble."
    })
final class CommitmentsCommand implements Callable<Integer> {
  private final Session session;
  private final ActorNames names = new ActorNames();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Mixin private final ServerOption server = new ServerOption();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "A",
      description = "Code, name or demonym: USA, France, Russian.")
  private @Nullable String a;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "B",
      description = "The other side, likewise.")
  private @Nullable String b;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      converter = StatusName.class,
      description =
          "Only those that are open, accepted, kept, carried-out, refused, withdrawn or lapsed.")
  private @Nullable Status status;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only of this kind: ${COMPLETION-CANDIDATES}.")
  private Commitment.@Nullable Kind kind;

  @Mixin private final AsOfOption asOf = new AsOfOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "text for people, json with every event of each, or csv: ${COMPLETION-CANDIDATES}.")
  private Shape format = Shape.TEXT;

  /** How they are printed. */
  private enum Shape {
    TEXT,
    JSON,
    CSV
  }

  CommitmentsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Relation relation = relation();
    String actor = relation == null && a != null ? names.code(a) : null;
    if (server.given()) {
      ask(relation, actor);
      return ExitCode.OK;
    }
    try (Ledger opened = asOf.open(ledger.place(session), session)) {
      CommitmentBook all =
          relation == null
              ? CommitmentBook.read(opened, session.today())
              : CommitmentBook.read(opened, relation, session.today());
      show(
          new CommitmentBook(
              all.on(),
              all.courses().stream()
                  .filter(course -> actor == null || course.isOf(actor))
                  .filter(asked())
                  .toList()));
    }
    return ExitCode.OK;
  }

  /** Of a server: one JSON object a line, the newest first. */
  private void ask(@Nullable Relation relation, @Nullable String actor) {
    ServerOption.refuse(spec, asOf.given(), "--as-of", "it tells what stands now");
    ServerOption.refuse(
        spec,
        format != Shape.JSON,
        "commitments as text or CSV",
        "add --format json, or look at its page /commitments");
    var question =
        Question.of("/api/v1/commitments")
            .with("pair", relation)
            .with("actor", actor)
            .with("status", status == null ? null : status.name().toLowerCase(Locale.ROOT))
            .with("kind", kind == null ? null : kind.name().toLowerCase(Locale.ROOT));
    server
        .open(session, spec)
        .all(question, "commitments")
        .forEach(one -> session.screen().line(one.toString()));
  }

  private Predicate<CommitmentCourse> asked() {
    return course ->
        (status == null || course.status() == status) && (kind == null || course.kind() == kind);
  }

  private void show(CommitmentBook book) {
    var screen = session.screen();
    switch (format) {
      case JSON -> screen.line(CommitmentJson.write(book));
      case CSV -> CommitmentCsv.write(book).forEach(screen::line);
      case TEXT -> {
        if (book.courses().isEmpty()) screen.err().println("No commitment fits.");
        else CommitmentTable.print(screen, book.courses());
      }
    }
  }

  private @Nullable Relation relation() {
    if (a == null || b == null) return null;
    String codeOfA = names.code(a);
    String codeOfB = names.code(b);
    if (codeOfA.equals(codeOfB))
      throw new ParameterException(
          spec.commandLine(),
          "A and B are both %s: commitments lie between two actors".formatted(codeOfA));
    return new Relation(codeOfA, codeOfB);
  }

  /** A status on the command line, its words joined by a hyphen. */
  private static final class StatusName implements ITypeConverter<Status> {
    @Override
    public Status convert(String value) {
      try {
        return Status.valueOf(value.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_"));
      } catch (IllegalArgumentException unknown) {
        throw new TypeConversionException(
            "'%s' is not a status. Maybe open, accepted, kept, carried-out, refused, withdrawn or lapsed"
                .formatted(value));
      }
    }
  }
}
