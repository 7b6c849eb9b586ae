package org.entente.ledger;

import java.time.LocalDate;
import org.entente.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Which events to read; a part that is {@code null} asks for nothing.
 *
 * @param actor code of one of the actors
 * @param recipient code of one of the recipients
 * @param from first day, by the first day of the event's date; leaves out unknown dates
 * @param to last day, likewise
 * @param limit at most so many, the oldest first; 0 for all
 */
public record EventFilter(
    @Nullable String actor,
    @Nullable String recipient,
    @Nullable EventType type,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Status status,
    int limit) {
  public EventFilter {
    if (limit < 0) throw new IllegalArgumentException("Limit %d is negative".formatted(limit));
  }

  /** Every event. */
  public static EventFilter all() {
    return new EventFilter(null, null, null, null, null, Status.ANY, 0);
  }

  public EventFilter withActor(@Nullable String code) {
    return new EventFilter(code, recipient, type, from, to, status, limit);
  }

  public EventFilter withRecipient(@Nullable String code) {
    return new EventFilter(actor, code, type, from, to, status, limit);
  }

  public EventFilter withType(@Nullable EventType wanted) {
    return new EventFilter(actor, recipient, wanted, from, to, status, limit);
  }

  public EventFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new EventFilter(actor, recipient, type, first, last, status, limit);
  }

  public EventFilter withStatus(Status wanted) {
    return new EventFilter(actor, recipient, type, from, to, wanted, limit);
  }

  public EventFilter withLimit(int most) {
    return new EventFilter(actor, recipient, type, from, to, status, most);
  }
}
