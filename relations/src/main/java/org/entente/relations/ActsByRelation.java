package org.entente.relations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.relation.Relation;
import org.entente.relations.series.CodedAct;
import org.entente.relations.series.DateRange;

/**
 * Many acts, laid out by relation once for whatever is measured of them. A relation's sides stand
 * in the order of their codes.
 */
public final class ActsByRelation {
  private final DateRange range;
  private final Map<String, List<CodedAct>> acts = new TreeMap<>();

  /**
   * @param range acts of other days are left out, and what somebody did to itself
   */
  public ActsByRelation(DateRange range, Collection<CodedAct> all) {
    this.range = range;
    for (CodedAct act : all)
      if (range.contains(act.day()) && !act.actor().equals(act.recipient()))
        acts.computeIfAbsent(relation(act).toString(), key -> new ArrayList<>()).add(act);
  }

  public DateRange range() {
    return range;
  }

  /** The acts of all relations. */
  public Stream<CodedAct> all() {
    return acts.values().stream().flatMap(List::stream);
  }

  /** Acts of every relation with at least so many. */
  List<List<CodedAct>> withAtLeast(int events) {
    return acts.values().stream().filter(own -> own.size() >= events).toList();
  }

  static Relation relation(CodedAct act) {
    return Relation.inOrder(act.actor(), act.recipient());
  }
}
