package org.entente.relations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.relation.Relation;
import org.entente.relations.series.CodedAct;
import org.entente.relations.series.DateRange;

/** Many acts, laid out by relation. A relation's sides stand in the order of their codes. */
final class ActsByRelation {
  private final DateRange range;
  private final Map<String, List<CodedAct>> acts = new TreeMap<>();

  ActsByRelation(DateRange range, Collection<CodedAct> all) {
    this.range = range;
    for (CodedAct act : all)
      if (range.contains(act.day()) && !act.actor().equals(act.recipient()))
        acts.computeIfAbsent(relation(act).toString(), key -> new ArrayList<>()).add(act);
  }

  DateRange range() {
    return range;
  }

  /** Acts of every relation with at least so many. */
  List<List<CodedAct>> withAtLeast(int events) {
    return acts.values().stream().filter(own -> own.size() >= events).toList();
  }

  static Relation relation(CodedAct act) {
    return Relation.inOrder(act.actor(), act.recipient());
  }
}
