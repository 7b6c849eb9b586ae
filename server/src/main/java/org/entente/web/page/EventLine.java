package org.entente.web.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.event.Attribution;
import org.entente.event.Event;
import org.entente.ledger.LedgerEvent;
import org.entente.web.page.Marked.Piece;

/**
 * An event as a line of a list.
 *
 * @param quad 1 to 4
 * @param sentence of the first report, with its words marked
 */
public record EventLine(
    String id,
    String date,
    String who,
    String act,
    int quad,
    String quadName,
    String status,
    String saidBy,
    String publisher,
    long mentions,
    boolean corrected,
    List<Piece> sentence) {
  public EventLine {
    sentence = List.copyOf(sentence);
  }

  static EventLine of(LedgerEvent entry) {
    Event event = entry.event();
    return new EventLine(
        event.id().value(),
        Dates.text(event.date()),
        who(event),
        event.act().label(),
        event.act().type().quad().number(),
        Words.of("quad." + event.act().type().quad().number()),
        status(event),
        event.saidBy().stream().map(Attribution::name).collect(Collectors.joining(" ← ")),
        event.evidence().publisher() == null ? "" : event.evidence().publisher(),
        entry.mentions(),
        !entry.corrections().isEmpty(),
        Marked.sentence(event));
  }

  /** {@code USA→RUS}, or {@code USA+RUS} for a joint act. */
  static String who(Event event) {
    return event.recipients().isEmpty()
        ? event.actorCodes()
        : event.actorCodes() + "→" + event.recipientCodes();
  }

  static String status(Event event) {
    return event.actual()
        ? Words.of("status.actual")
        : event.auxiliaryInOrder().stream()
            .map(mode -> Words.of("status." + mode.label()))
            .collect(Collectors.joining(", "))
            .toLowerCase(Locale.ROOT);
  }
}
