package org.entente.cli;

import java.time.LocalDate;
import java.util.List;
import org.entente.cli.show.RelationView;
import org.entente.ledger.LedgerEvent;
import org.entente.relation.Relation;
import org.entente.relations.series.ActsOfEvent;
import org.entente.relations.series.CodedAct;
import org.entente.relations.series.DateRange;
import org.entente.relations.series.RelationSummary;
import org.entente.relations.series.Step;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a relation to look at, and how finely.
 *
 * @param from first day; {@code null} for the day of the first event
 * @param to last day; {@code null} for the day of the last event
 * @param step {@code null} for the finest that fits a screen
 * @param today the last day that counts when none is given
 */
record RelationCourse(
    @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Step step, LocalDate today) {

  static RelationCourse whole(LocalDate today) {
    return new RelationCourse(null, null, null, today);
  }

  /** The course of the relation's actual events. */
  RelationSummary of(Relation relation, List<LedgerEvent> events) {
    List<CodedAct> acts =
        events.stream()
            .map(LedgerEvent::event)
            .filter(event -> event.actual())
            .flatMap(event -> ActsOfEvent.of(event).stream())
            .filter(
                act -> act.dyad().equals(relation.forth()) || act.dyad().equals(relation.back()))
            .toList();
    DateRange range = range(acts);
    return RelationSummary.of(
        relation, range, step == null ? RelationView.stepFor(range) : step, acts);
  }

  private DateRange range(List<CodedAct> acts) {
    DateRange seen = DateRange.spanning(acts, today).orElse(new DateRange(today, today));
    LocalDate first = from != null ? from : earlier(seen.first(), to);
    LocalDate last = to != null ? to : later(seen.last(), from);
    return new DateRange(first, last);
  }

  private static LocalDate earlier(LocalDate day, @Nullable LocalDate bound) {
    return bound != null && bound.isBefore(day) ? bound : day;
  }

  private static LocalDate later(LocalDate day, @Nullable LocalDate bound) {
    return bound != null && bound.isAfter(day) ? bound : day;
  }
}
