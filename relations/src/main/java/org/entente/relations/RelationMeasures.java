package org.entente.relations;

import java.util.Collection;
import java.util.List;
import org.entente.relation.Relation;
import org.entente.relations.reciprocity.Reciprocity;
import org.entente.relations.series.CodedAct;
import org.entente.relations.series.DateRange;
import org.entente.relations.series.Finding;
import org.entente.relations.series.NetScores;

/**
 * Everything measured of a relation.
 *
 * @param forth what {@code relation.a()} does to {@code relation.b()}
 * @param back what {@code relation.b()} does to {@code relation.a()}
 * @param forthAnswers how a answers b
 * @param backAnswers how b answers a
 */
public record RelationMeasures(
    Relation relation,
    DateRange range,
    DyadMeasures forth,
    DyadMeasures back,
    Finding<Reciprocity> forthAnswers,
    Finding<Reciprocity> backAnswers) {

  /** Measures the relation's acts within the range; acts of others are passed over. */
  public static RelationMeasures of(Relation relation, DateRange range, Collection<CodedAct> acts) {
    List<CodedAct> own = acts.stream().filter(act -> joins(relation, act)).toList();
    double[] forth = NetScores.weekly(relation.forth(), range, own);
    double[] back = NetScores.weekly(relation.back(), range, own);
    return new RelationMeasures(
        relation,
        range,
        DyadMeasures.of(relation.forth(), range, own),
        DyadMeasures.of(relation.back(), range, own),
        Reciprocity.of(forth, back),
        Reciprocity.of(back, forth));
  }

  private static boolean joins(Relation relation, CodedAct act) {
    return act.actor().equals(relation.a()) && act.recipient().equals(relation.b())
        || act.actor().equals(relation.b()) && act.recipient().equals(relation.a());
  }
}
