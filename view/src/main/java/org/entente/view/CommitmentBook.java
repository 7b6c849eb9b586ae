package org.entente.view;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.entente.event.Event;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerEvent;
import org.entente.ledger.Origin;
import org.entente.ledger.RecordDays;
import org.entente.relation.Dyad;
import org.entente.relation.Relation;
import org.entente.relations.commitment.CommitmentCourse;
import org.entente.relations.commitment.Commitments;
import org.entente.relations.commitment.Status;
import org.entente.relations.followthrough.FollowThrough;
import org.entente.relations.followthrough.Undertaking;
import org.entente.relations.series.Finding;

/**
 * The commitments of a ledger, with what became of each.
 *
 * @param on the day as of which: that of the ledger's newest article, for what came later nobody
 *     has read
 * @param courses the first made first
 */
public record CommitmentBook(LocalDate on, List<CommitmentCourse> courses) {
  public CommitmentBook {
    courses = List.copyOf(courses);
  }

  /** All commitments of the ledger. */
  public static CommitmentBook read(Ledger ledger, LocalDate today) {
    return of(ledger.commitmentEvents(null), end(ledger, today));
  }

  /** Those between two actors, in either direction. */
  public static CommitmentBook read(Ledger ledger, Relation relation, LocalDate today) {
    var all = of(ledger.commitmentEvents(relation), end(ledger, today));
    return new CommitmentBook(
        all.on(),
        all.courses().stream()
            .filter(course -> course.isBetween(relation.a(), relation.b()))
            .toList());
  }

  private static CommitmentBook of(List<LedgerEvent> entries, LocalDate on) {
    List<Event> events = entries.stream().map(LedgerEvent::event).toList();
    return new CommitmentBook(on, Commitments.of(events, on));
  }

  private static LocalDate end(Ledger ledger, LocalDate today) {
    return ledger.recordDays(new Origin.Coded(), today).map(CommitmentBook::end).orElse(today);
  }

  private static LocalDate end(RecordDays record) {
    return record.read().isEmpty() ? record.last() : Collections.max(record.read().keySet());
  }

  /** Those that are open, the newest first. */
  public List<CommitmentCourse> open() {
    return courses.stream().filter(course -> course.status() == Status.OPEN).toList().reversed();
  }

  /** How often what the actor of a dyad said of that kind came as said. */
  public Finding<FollowThrough> followThrough(Dyad dyad, Undertaking.Kind kind) {
    return FollowThrough.of(
        kind,
        courses.stream()
            .filter(course -> course.isFrom(dyad.actor(), dyad.recipient()))
            .flatMap(course -> course.undertaking().stream())
            .toList());
  }
}
