package org.entente.relations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.relation.Relation;
import org.entente.relations.series.CodedAct;
import org.entente.relations.series.DateRange;
import org.entente.relations.series.JointActs;

/**
 * Many acts, laid out by relation once for whatever is measured of them. A relation's sides stand
 * in the order of their codes.
 */
public final class ActsByRelation {
  private final DateRange range;
  private final List<List<CodedAct>> acts;

  /**
   * @param range acts of other days are left out, and what somebody did to itself
   */
  public ActsByRelation(DateRange range, Collection<CodedAct> all) {
    this(range, all, List.of());
  }

  /**
   * @param unmarked acts of which nobody said which were done together: that is found here
   */
  public ActsByRelation(
      DateRange range, Collection<CodedAct> marked, Collection<CodedAct> unmarked) {
    this.range = range;
    Map<String, Map<String, List<CodedAct>>> found = grouped(range, unmarked);
    found.values().parallelStream()
        .forEach(others -> others.replaceAll((other, own) -> JointActs.mark(own)));
    Map<String, Map<String, List<CodedAct>>> all = grouped(range, marked);
    found.forEach((low, others) ->
        others.forEach((high, own) ->
            all.computeIfAbsent(low, side -> new HashMap<>())
                .merge(high, own, ActsByRelation::joined)));
    acts =
        all.values().stream()
            .flatMap(others -> others.values().stream())
            .sorted(Comparator.comparing(own -> relation(own.getFirst()).toString()))
            .toList();
  }

  private static Map<String, Map<String, List<CodedAct>>> grouped(
      DateRange range, Collection<CodedAct> acts) {
    Map<String, Map<String, List<CodedAct>>> grouped = new HashMap<>();
    for (CodedAct act : acts) {
      int order = act.actor().compareTo(act.recipient());
      if (order == 0 || !range.contains(act.day())) continue;
      grouped
          .computeIfAbsent(order < 0 ? act.actor() : act.recipient(), side -> new HashMap<>())
          .computeIfAbsent(order < 0 ? act.recipient() : act.actor(), side -> new ArrayList<>())
          .add(act);
    }
    return grouped;
  }

  private static List<CodedAct> joined(List<CodedAct> some, List<CodedAct> others) {
    return Stream.of(some, others).flatMap(List::stream).toList();
  }

  public DateRange range() {
    return range;
  }

  /** The acts of all relations. */
  public Stream<CodedAct> all() {
    return acts.stream().flatMap(List::stream);
  }

  /** Acts of every relation with at least so many. */
  List<List<CodedAct>> withAtLeast(int events) {
    return acts.stream().filter(own -> own.size() >= events).toList();
  }

  static Relation relation(CodedAct act) {
    return Relation.inOrder(act.actor(), act.recipient());
  }
}
