package org.entente.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.entente.event.EventId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What one transaction adds when somebody corrects an event. */
final class Correcting {
  private final Handle handle;
  private final String by;
  private final @Nullable String reason;
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private final List<Correction> made = new ArrayList<>();

  private Correcting(Handle handle, String by, @Nullable String reason) {
    this.handle = handle;
    this.by = by;
    this.reason = reason;
  }

  static List<Correction> run(
      Handle handle, EventId event, List<Change> changes, String by, @Nullable String reason) {
    if (by.isBlank())
      throw new CorrectionRefusedException(
          "A correction needs a name that signs it. Maybe --by \"Anna Example\".");
    if (setAside(handle, event).isEmpty())
      throw new CorrectionRefusedException("No event '%s'. Maybe a mistyped id.".formatted(event));
    var correcting = new Correcting(handle, by.strip(), reason);
    for (Change change : changes) correcting.add(event, change);
    Events.retell(handle, correcting.made.stream().map(Correction::event).distinct().toList());
    return List.copyOf(correcting.made);
  }

  private void add(EventId event, Change change) {
    if (change instanceof Change.DuplicateOf(EventId other)) addDuplicate(event, other);
    else made.add(Corrections.add(handle, event, change, by, now, reason));
  }

  /** Events that were duplicates of this one go along, so that no chain has to be followed. */
  private void addDuplicate(EventId event, EventId other) {
    if (event.equals(other))
      throw new CorrectionRefusedException(
          "The event %s cannot be a duplicate of itself. Maybe a mistyped id.".formatted(event));
    List<String> standing = setAside(handle, other);
    if (standing.isEmpty())
      throw new CorrectionRefusedException("No event '%s'. Maybe a mistyped id.".formatted(other));
    if (!standing.getFirst().isEmpty())
      throw new CorrectionRefusedException(
          "The event %s does not stand itself (%s). Maybe name the one that it is a duplicate of, or take its correction back: entente correct %s --original"
              .formatted(other, standing.getFirst(), other));
    var change = new Change.DuplicateOf(other);
    made.add(Corrections.add(handle, event, change, by, now, reason));
    for (EventId follower : Events.duplicates(handle, event))
      made.add(Corrections.add(handle, follower, change, by, now, reason));
  }

  /** One value where the event is there: empty when it stands. */
  private static List<String> setAside(Handle handle, EventId event) {
    return handle
        .createQuery("select coalesce(set_aside, '') from event where id = :id")
        .bind("id", event.value())
        .mapTo(String.class)
        .list();
  }
}
