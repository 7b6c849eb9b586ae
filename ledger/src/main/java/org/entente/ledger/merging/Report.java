package org.entente.ledger.merging;

import org.entente.event.Event;
import org.entente.event.EventId;

/**
 * One sentence's report of an event, with what it is compared by.
 *
 * @param mention id of the mention
 * @param event as the coder gave it
 * @param apart whether somebody said that it is a report of nothing else's event
 * @param timing when it says that the event was
 * @param sides who acts, and on whom
 * @param gist its words
 * @param chunk the part of the ledger that it is compared with
 */
public record Report(
    String mention,
    Event event,
    boolean apart,
    Timing timing,
    Sides sides,
    Gist gist,
    Chunk chunk) {
  public static Report of(String mention, Event event, boolean apart) {
    Timing timing = Timing.of(event);
    Sides sides = Sides.of(event);
    Chunk chunk = new Chunk(sides.block(), timing.month());
    return new Report(mention, event, apart, timing, sides, Gist.of(event), chunk);
  }

  /** What the coder names the event by: the same for reports that agree in every code. */
  public EventId key() {
    return event.id();
  }

  @Override
  public String toString() {
    return "%s '%s'".formatted(mention, event.evidence().text());
  }
}
