package org.entente.relations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.relation.Relation;
import org.entente.relations.level.Level;
import org.entente.relations.series.CodedAct;
import org.entente.relations.series.DateRange;
import org.entente.relations.series.Finding;

/** All relations of a record at once: which stand out, and what changed of late. */
public final class Overview {
  private Overview() {}

  /** Level of every relation that has one, and how many acts each has; on all cores. */
  public static List<Quick> quick(ActsByRelation acts) {
    return acts.withAtLeast(1).parallelStream()
        .map(own -> {
          Relation relation = ActsByRelation.relation(own.getFirst());
          return new Quick(relation, own.size(), RankedRelation.level(relation, acts.range(), own));
        })
        .toList();
  }

  /** What is quickly known of a relation. */
  public record Quick(Relation relation, int acts, Finding<Level> level) {}

  /**
   * Every relation with at least so many acts, most acts first; {@link RankedRelation.Order} sorts
   * otherwise. On all cores, or those of the pool that calls.
   *
   * @param range the days the record covers, the same for all
   */
  public static List<RankedRelation> relations(
      Collection<CodedAct> acts, DateRange range, int leastEvents) {
    return relations(new ActsByRelation(range, acts), leastEvents);
  }

  /** As {@link #relations(Collection, DateRange, int)}, of acts that are laid out. */
  public static List<RankedRelation> relations(ActsByRelation acts, int leastEvents) {
    return RankedRelation.Order.EVENTS.sort(
        acts.withAtLeast(leastEvents).parallelStream()
            .map(own ->
                RankedRelation.of(ActsByRelation.relation(own.getFirst()), acts.range(), own))
            .toList());
  }

  /**
   * What changed in the last days of the range, in any direction of any relation with at least so
   * many acts, strongest first. A surge shows after three days, a regime only after fourteen: it
   * takes that long to tell a change of habit from a bad day.
   *
   * @param days at least 1
   */
  public static List<DyadChange> changes(
      Collection<CodedAct> acts, DateRange range, int days, int leastEvents) {
    return changes(new ActsByRelation(range, acts), days, leastEvents);
  }

  /** As {@link #changes(Collection, DateRange, int, int)}, of acts that are laid out. */
  public static List<DyadChange> changes(ActsByRelation acts, int days, int leastEvents) {
    LocalDate since = acts.range().last().minusDays(days - 1L);
    return acts.withAtLeast(leastEvents).parallelStream()
        .flatMap(own -> changes(since, own, acts.range()))
        .sorted(
            Comparator.comparingDouble((DyadChange change) -> change.point().strength())
                .reversed()
                .thenComparing(change -> change.dyad().toString()))
        .toList();
  }

  private static Stream<DyadChange> changes(LocalDate since, List<CodedAct> own, DateRange range) {
    var relation = ActsByRelation.relation(own.getFirst());
    return Stream.of(relation.forth(), relation.back())
        .flatMap(dyad -> DyadChange.since(since, dyad, range, own));
  }
}
