package org.entente.relations.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.entente.event.Act;
import org.entente.event.Auxiliary;
import org.entente.event.Commitment;
import org.entente.event.Content;
import org.entente.event.DatePrecision;
import org.entente.event.Event;
import org.entente.event.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * An event as following commitments looks at it.
 *
 * @param said when words were said; of a word about a day to come the day it was printed
 * @param actors who acts
 * @param recipients on whom; empty for a joint act
 */
record Told(Event event, EventDate said, List<Side> actors, List<Side> recipients) {
  static Told of(Event event) {
    return new Told(event, said(event), Side.of(event.actors()), Side.of(event.recipients()));
  }

  private static EventDate said(Event event) {
    LocalDate published = event.evidence().published();
    LocalDate day = event.date().day();
    if (published == null || (day != null && !day.isAfter(published))) return event.date();
    return new EventDate(published, DatePrecision.WEEK, "said when reported " + published);
  }

  /** The earliest day it can have been; {@code null} when unknown. */
  @Nullable LocalDate first() {
    return said.day();
  }

  /** The latest day it can have been: the last of its unit, and not after it was printed. */
  @Nullable LocalDate last() {
    LocalDate last = said.lastDay();
    LocalDate published = event.evidence().published();
    return last == null || published == null || !last.isAfter(published) ? last : published;
  }

  /** Whether it can bind anybody: made, not denied, not long past. */
  boolean makes() {
    return event.terms().commitment() != null
        && !event.auxiliary().contains(Auxiliary.NEGATION)
        && !event.auxiliary().contains(Auxiliary.HISTORICAL);
  }

  boolean answers() {
    return event.terms().answer() != null && event.actual();
  }

  /**
   * Whether it is something done, which a commitment may have been of: no word, nothing to come.
   */
  boolean does() {
    LocalDate day = event.date().day();
    LocalDate published = event.evidence().published();
    return event.actual()
        && event.terms().commitment() == null
        && day != null
        && (published == null || !day.isAfter(published));
  }

  /** The commitment of one that {@link #makes} it. */
  Commitment commitment() {
    return Objects.requireNonNull(event.terms().commitment());
  }

  /** What was done, as a content, so that both can be compared. */
  Content done() {
    Act act = event.act();
    return new Content(act.type(), act.modes(), act.cameo());
  }

  boolean isJoint() {
    return recipients.isEmpty() && actors.size() > 1;
  }
}
