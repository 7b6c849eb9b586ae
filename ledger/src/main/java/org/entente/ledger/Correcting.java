package org.entente.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
  private final List<Mention> moved = new ArrayList<>();

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
    Merging.reconsider(handle, correcting.moved);
    Set<EventId> corrected = new LinkedHashSet<>();
    correcting.made.forEach(correction -> corrected.add(correction.event()));
    Events.retell(handle, Events.known(handle, corrected));
    return List.copyOf(correcting.made);
  }

  private void add(EventId event, Change change) {
    switch (change) {
      case Change.DuplicateOf(EventId other) -> addDuplicate(event, other);
      case Change.Apart(String mention) -> addApart(event, mention);
      case Change.Original original -> takeBack(event);
      default -> made.add(add(event, telling(event), change));
    }
  }

  private Correction add(EventId event, Mention mention, Change change) {
    return Corrections.add(handle, event, mention.id(), change, by, now, reason);
  }

  private Mention telling(EventId event) {
    return Mentions.telling(handle, List.of(event)).getFirst();
  }

  private void addApart(EventId event, String mention) {
    List<Mention> reports = Mentions.of(handle, event);
    List<Mention> named =
        reports.stream().filter(report -> report.id().startsWith(mention)).toList();
    if (named.size() != 1)
      throw new CorrectionRefusedException(
          "%s of the %d reports of event %s has an id that begins with '%s'. Maybe look at them: entente explain %s"
              .formatted(
                  named.isEmpty() ? "None" : "More than one",
                  reports.size(),
                  event,
                  mention,
                  event));
    if (reports.size() == 1)
      throw new CorrectionRefusedException(
          "The event %s has one report only, which cannot be split off. Maybe --no-event."
              .formatted(event));
    Mention report = named.getFirst();
    moved.add(report);
    made.add(add(event, report, new Change.Apart(report.id())));
  }

  /** What was split off goes back; what else was said of it is taken back as well. */
  private void takeBack(EventId event) {
    Mention telling = telling(event);
    boolean apart = Corrections.apart(handle).contains(telling.id());
    boolean other =
        Corrections.of(handle, List.of(event)).getOrDefault(event, List.of()).stream()
            .anyMatch(correction -> CorrectedEvent.changes(correction.change()));
    if (other || !apart) made.add(add(event, telling, new Change.Original()));
    if (!apart) return;
    moved.add(telling);
    made.add(add(event, telling, new Change.Rejoined(telling.id())));
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
    made.add(add(event, telling(event), change));
    for (EventId follower : Events.duplicates(handle, event))
      made.add(add(follower, telling(follower), change));
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
