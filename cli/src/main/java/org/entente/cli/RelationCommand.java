package org.entente.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.cli.show.RelationJson;
import org.entente.cli.show.RelationView;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerEvent;
import org.entente.relation.Relation;
import org.entente.relations.series.RelationSummary;
import org.entente.relations.series.Step;
import org.jspecify.annotations.Nullable;
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
      "Shows what two actors did to each other: counts by class in each direction, the course over"
          + " time, the newest events. Only actual events count: not those planned, threatened,"
          + " denied or long past.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente relation USA RUS",
      "  entente relation American Russia --from 2021-01-01 --to 2021-06-30 --step month",
      "  entente relation France Turkey --json",
      "",
      "Exit codes: 0 done (also when there is no event); 1 an actor is not known; 2 usage; 3 ledger"
          + " trouble."
    })
final class RelationCommand implements Callable<Integer> {
  private final Session session;
  private final ActorNames names = new ActorNames();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "Code, name or demonym: USA, France, Russian.")
  private String a = "";

  @Parameters(index = "1", paramLabel = "B", description = "The other side, likewise.")
  private String b = "";

  @Option(
      names = "--from",
      paramLabel = "DAY",
      converter = Day.class,
      description = "First day; without it the day of the first event.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      converter = Day.class,
      description = "Last day; without it the day of the last event.")
  private @Nullable LocalDate to;

  @Option(
      names = "--step",
      paramLabel = "STEP",
      description = "${COMPLETION-CANDIDATES}; without it the finest that fits a screen.")
  private @Nullable Step step;

  @Option(names = "--json", description = "Print the numbers as one JSON object.")
  private boolean json;

  RelationCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Relation relation = relation();
    RelationCourse course = course();
    var screen = session.screen();
    try (Ledger opened = Ledger.openReadOnly(ledger.place(session));
        Stream<LedgerEvent> stream = opened.pairEvents(relation.a(), relation.b())) {
      List<LedgerEvent> events = stream.toList();
      RelationSummary summary = course.of(relation, events);
      if (json) screen.line(RelationJson.write(summary));
      else RelationView.print(screen, summary, events);
    }
    return ExitCode.OK;
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

  private RelationCourse course() {
    if (from != null && to != null && to.isBefore(from))
      throw new ParameterException(
          spec.commandLine(), "--from %s is after --to %s".formatted(from, to));
    return new RelationCourse(from, to, step, session.today());
  }
}
