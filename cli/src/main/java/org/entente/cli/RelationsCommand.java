package org.entente.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.cli.remote.Question;
import org.entente.cli.show.ChangesTable;
import org.entente.cli.show.RankTable;
import org.entente.ledger.Ledger;
import org.entente.ledger.RecordDays;
import org.entente.ledger.Status;
import org.entente.relations.DyadChange;
import org.entente.relations.RankedRelation;
import org.entente.relations.series.DateRange;
import org.entente.view.RelationsJson;
import org.entente.view.WholeRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists and ranks all relations, and what changed of late. */
@Command(
    name = "relations",
    header = "Rank all relations of the ledger, or list what changed of late.",
    description = {
      "",
      "Each relation is measured as a whole: what either side did to the other, a joint act once."
          + " Relations with too little evidence come last.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente relations",
      "  entente relations --sort change --limit 10",
      "  entente relations --changed 30 --origin icews",
      "  entente relations --sort level --json",
      "",
      "Exit codes: 0 done (also when there is none); 2 usage; 3 ledger trouble."
    })
final class RelationsCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Mixin private final ServerOption server = new ServerOption();

  @Mixin private final AsOfOption asOf = new AsOfOption();

  @Mixin private final RecordOption record = new RecordOption();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "events",
      description =
          "${COMPLETION-CANDIDATES}: most events, most hostile, furthest from its normal range in"
              + " the last week, least stable, most predictable first.")
  private RankedRelation.Order order = RankedRelation.Order.EVENTS;

  @Option(
      names = "--changed",
      paramLabel = "DAYS",
      description = "Instead, list what changed in the last so many days of the record.")
  private @Nullable Integer changed;

  @Option(
      names = "--least",
      paramLabel = "N",
      defaultValue = "10",
      description = "Only relations with at least so many acts; without it 10.")
  private int least;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "40",
      description = "At most so many lines; 0 for all; without it 40.")
  private int limit;

  @Option(names = "--json", description = "Print one JSON object a line.")
  private boolean json;

  RelationsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    LocalDate from = record.from(spec);
    if (limit < 0 || least < 1 || changed != null && changed < 1)
      throw new ParameterException(
          spec.commandLine(), "--least and --changed are at least 1, --limit at least 0");
    if (server.given()) {
      ask();
      return ExitCode.OK;
    }
    try (Ledger opened = asOf.open(ledger.place(session), session)) {
      RecordDays days = opened.recordDays(record.origin(), session.today()).orElse(null);
      if (days == null) {
        session.screen().err().println(nothing(opened));
        return ExitCode.OK;
      }
      LocalDate first = from != null ? from : days.first();
      LocalDate last = record.to() != null ? record.to() : days.last();
      if (last.isBefore(first))
        throw new ParameterException(
            spec.commandLine(), "The ledger covers %s to %s".formatted(days.first(), days.last()));
      show(WholeRecord.read(opened, record.origin(), record.status(), new DateRange(first, last)));
    }
    return ExitCode.OK;
  }

  /** Of a server: those it lists, most acts first, for programs. */
  private void ask() {
    ServerOption.refuse(spec, asOf.given(), "--as-of", "it tells what stands now");
    ServerOption.refuse(
        spec,
        !json || changed != null || order != RankedRelation.Order.EVENTS,
        "relations as a table, sorted otherwise or --changed",
        "add --json, or look at its first page");
    ServerOption.refuse(
        spec,
        record.from(spec) != null || record.to() != null || record.status() != Status.ACTUAL,
        "all relations of some days or another status",
        "leave out --from, --to and --status");
    var question = Question.of("/api/v1/relations").with("origin", record.origin().label());
    var found =
        server.open(session, spec).all(question, "relations").stream()
            .filter(relation -> relation.path("acts").asInt() >= least)
            .toList();
    first(found).forEach(relation -> session.screen().line(relation.toString()));
  }

  private void show(WholeRecord all) {
    var screen = session.screen();
    if (changed == null) {
      List<RankedRelation> ranked = first(order.sort(all.relations(least)));
      if (json) ranked.forEach(relation -> screen.line(RelationsJson.write(relation)));
      else RankTable.print(screen, all.range(), order, ranked);
    } else {
      List<DyadChange> changes = first(all.changes(changed, least));
      if (json) changes.forEach(change -> screen.line(RelationsJson.write(change)));
      else ChangesTable.print(screen, all.range(), changed, changes);
    }
  }

  private <T> List<T> first(List<T> all) {
    return limit == 0 ? all : all.subList(0, Math.min(limit, all.size()));
  }

  private String nothing(Ledger opened) {
    var imported = opened.imports().origins();
    return "The ledger holds no dated event of origin %s.%s"
        .formatted(
            record.origin().label(),
            imported.isEmpty()
                ? " Maybe code articles into it first."
                : " It has imported ones: maybe --origin " + imported.keySet().iterator().next());
  }
}
