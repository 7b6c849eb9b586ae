package org.entente.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.cli.show.EventCard;
import org.entente.event.EventId;
import org.entente.ledger.EventLookup;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerEvent;
import org.entente.ledger.Mention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows every word behind one event. */
@Command(
    name = "explain",
    header = "Show every word behind one event.",
    description = {
      "",
      "Shows one event in words: who did what to whom, when, on whose word, by which rule, and every"
          + " sentence that reports it with its words marked.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente explain 4f2a91c0",
      "  entente explain 4f2a91c03b7de815 --ledger news.duckdb",
      "",
      "Exit codes: 0 done; 1 no event of this id; 2 usage; 3 ledger trouble."
    })
final class ExplainCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Parameters(
      paramLabel = "EVENT",
      description = "The event's id, or as much of its beginning as no other id has.")
  private String event = "";

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    String place = ledger.place(session);
    try (Ledger opened = Ledger.openReadOnly(place)) {
      switch (opened.findEvent(event)) {
        case EventLookup.Found found -> print(opened, found.event());
        case EventLookup.Missing missing ->
            throw new NotThereException(
                "No event '%s' in %s. Maybe list the ids: entente events --ledger %s"
                    .formatted(event, place, place));
        case EventLookup.Ambiguous several ->
            throw new NotThereException(
                "More than one event begins with '%s'. Maybe one of: %s"
                    .formatted(
                        event,
                        several.candidates().stream()
                            .map(EventId::value)
                            .collect(Collectors.joining(", "))));
      }
    }
    return ExitCode.OK;
  }

  private void print(Ledger opened, LedgerEvent found) {
    EventCard.print(
        session.screen(),
        found,
        opened.mentions(found.event().id()).stream().map(Mention::event).toList());
  }
}
