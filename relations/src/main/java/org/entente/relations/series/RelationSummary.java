package org.entente.relations.series;

import java.time.LocalDate;
import java.util.Collection;
import org.entente.relation.Relation;

/**
 * Both directions of a relation over the same steps: what a page or a terminal shows first.
 *
 * @param forth what {@code relation.a()} did to {@code relation.b()}
 * @param back what {@code relation.b()} did to {@code relation.a()}
 * @param outside acts of this relation that lie outside the range and were not counted, such as
 *     acts dated in the future
 */
public record RelationSummary(
    Relation relation, DateRange range, Step step, DyadSeries forth, DyadSeries back, int outside) {

  /** Counts the relation's acts within the range. */
  public static RelationSummary of(
      Relation relation, DateRange range, Step step, Collection<CodedAct> acts) {
    var ofRelation =
        acts.stream()
            .filter(
                act -> act.dyad().equals(relation.forth()) || act.dyad().equals(relation.back()))
            .toList();
    int outside = (int) ofRelation.stream().filter(act -> !range.contains(act.day())).count();
    return new RelationSummary(
        relation,
        range,
        step,
        DyadSeries.of(relation.forth(), range, step, ofRelation),
        DyadSeries.of(relation.back(), range, step, ofRelation),
        outside);
  }

  /**
   * From the relation's first act to its last, but not beyond {@code asOf}. A pair never seen gives
   * that one day, empty.
   */
  public static RelationSummary of(
      Relation relation, Step step, Collection<CodedAct> acts, LocalDate asOf) {
    var ofRelation =
        acts.stream()
            .filter(
                act -> act.dyad().equals(relation.forth()) || act.dyad().equals(relation.back()))
            .toList();
    var range = DateRange.spanning(ofRelation, asOf).orElse(new DateRange(asOf, asOf));
    return of(relation, range, step, ofRelation);
  }

  /** Acts counted in both directions; a joint act counts in each. */
  public int events() {
    return forth.total().events() + back.total().events();
  }
}
