package org.entente.cli.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.actor.Sector;
import org.entente.article.Span;
import org.entente.event.Act;
import org.entente.event.Attribution;
import org.entente.event.Auxiliary;
import org.entente.event.Circumstances;
import org.entente.event.DatePrecision;
import org.entente.event.Event;
import org.entente.event.EventDate;
import org.entente.event.EventId;
import org.entente.event.EventPlace;
import org.entente.event.EventType;
import org.entente.event.Evidence;
import org.entente.event.Terms;
import org.jspecify.annotations.Nullable;

/** Events of an invented quarrel between Norway and Chad. */
final class Recall {
  static final String SENTENCE =
      "On Thursday the foreign ministry in Oslo recalled its ambassador from Chad, NTB reported.";
  private static final int START = 500;

  private Recall() {}

  /** The recall, as an article of the following day tells it. */
  static Event event() {
    return event(
        "2021-04-15", NORWAY, CHAD, EventType.SANCTION, Set.of(), "recalled its ambassador");
  }

  static Event event(
      String day,
      Party actor,
      @Nullable Party recipient,
      EventType type,
      Set<Auxiliary> auxiliary,
      String words) {
    int at = START + Math.max(0, SENTENCE.indexOf(words));
    return new Event(
        EventId.hash(day + actor + type + auxiliary),
        new EventDate(
            LocalDate.parse(day), DatePrecision.DAY, "'Thursday' before publication 2021-04-16"),
        recipient == null ? List.of(actor, CHAD) : List.of(actor),
        recipient == null ? List.of() : List.of(recipient),
        new Act(type, List.of(), List.of("diplomatic"), "161", type.score(), -4),
        auxiliary,
        List.of(new Attribution("NTB", "NOR", Sector.JRN, "reported")),
        new Circumstances(
            new EventPlace("Oslo", EventPlace.Kind.CITY, "NOR", 59.91, 10.75, null, null),
            List.of()),
        Terms.NONE,
        new Evidence(
            "recall-1",
            null,
            "Entente examples",
            LocalDate.of(2021, 4, 16),
            4,
            new Span(START, START + SENTENCE.length()),
            SENTENCE,
            new Span(at, at + words.length()),
            words),
        "sanction.recall",
        0.9,
        "Norway's government broke off part of its relations with Chad.");
  }

  static final Party NORWAY =
      party("the foreign ministry in Oslo", "Norway", "NOR", Sector.GOV, "capital of Norway");
  static final Party CHAD = party("Chad", "Chad", "TCD", null, "state");

  private static Party party(
      String text, String name, String code, @Nullable Sector sector, String basis) {
    int at = START + SENTENCE.indexOf(text);
    return new Party(text, name, code, sector, new Span(at, at + text.length()), basis);
  }
}
