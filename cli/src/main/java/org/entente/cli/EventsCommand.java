package org.entente.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.cli.show.EventTable;
import org.entente.event.EventType;
import org.entente.ledger.EventFilter;
import org.entente.ledger.EventJson;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerEvent;
import org.entente.ledger.Status;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what the ledger holds. */
@Command(
    name = "events",
    header = "List the events of the ledger by date.",
    description = "",
    footer = {
      "",
      "Examples:",
      "  entente events",
      "  entente events --actor USA --recipient Russia --status actual",
      "  entente events --type SANCTION --from 2021-04-01 --to 2021-04-30",
      "  entente events --format jsonl > events.jsonl",
      "  entente events --as-of 2021-05-01",
      "  entente events --original",
      "",
      "Exit codes: 0 done (also when no event fits); 1 an actor is not known; 2 usage; 3 ledger"
          + " trouble."
    })
final class EventsCommand implements Callable<Integer> {
  private final Session session;
  private final ActorNames names = new ActorNames();

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Only acts of this actor: code, name or demonym (USA, Russia, French).")
  private @Nullable String actor;

  @Option(names = "--recipient", paramLabel = "NAME", description = "Only acts on this actor.")
  private @Nullable String recipient;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only this PLOVER type: ${COMPLETION-CANDIDATES}.")
  private @Nullable EventType type;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      converter = Day.class,
      description = "Only events of this day or later.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      converter = Day.class,
      description = "Only events of this day or earlier.")
  private @Nullable LocalDate to;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      defaultValue = "any",
      description = "Only events of this status: ${COMPLETION-CANDIDATES}.")
  private Status status = Status.ANY;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "0",
      description = "At most so many, the oldest first; 0 for all.")
  private int limit;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table for people, or jsonl: the whole record of each event as a line of JSON.")
  private Format format = Format.TABLE;

  @Mixin private final AsOfOption asOf = new AsOfOption();

  @Option(
      names = "--original",
      description = "As the coder had them: without what people corrected.")
  private boolean original;

  EventsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    var screen = session.screen();
    try (Ledger opened = asOf.open(ledger.place(session), session, !original);
        Stream<LedgerEvent> events = opened.events(filter())) {
      switch (format) {
        case JSONL -> events.forEach(entry -> screen.line(EventJson.write(entry)));
        case TABLE -> {
          List<LedgerEvent> rows = events.toList();
          if (rows.isEmpty()) screen.err().println("No event fits.");
          else EventTable.print(screen, rows);
        }
      }
    }
    return ExitCode.OK;
  }

  private EventFilter filter() {
    return new EventFilter(
        actor == null ? null : names.code(actor),
        recipient == null ? null : names.code(recipient),
        type,
        from,
        to,
        status,
        limit);
  }
}
