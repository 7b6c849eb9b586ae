package org.entente.relations.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Finds joint acts in data that do not mark them. ICEWS stores a meeting, a negotiation, a
 * signature twice on its day, once in each direction: 22 % of its records. Read as two acts they
 * would make every relation look reciprocal.
 */
public final class JointActs {
  /** Types that two sides do together. Blows exchanged on one day stay two acts. */
  private static final Set<EventType> DONE_TOGETHER =
      Set.of(EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE);

  private record Key(LocalDate day, String actor, String recipient, @Nullable EventType type) {}

  private JointActs() {}

  /**
   * The same acts in the same order, with those marked joint that stand once in each direction on
   * one day; of three against two, two on each side.
   */
  public static List<CodedAct> mark(Collection<CodedAct> acts) {
    Map<Key, Integer> opposite = new HashMap<>();
    for (CodedAct act : acts)
      if (mayBeJoint(act))
        opposite.merge(
            new Key(act.day(), act.recipient(), act.actor(), act.type()), 1, Integer::sum);
    var marked = new ArrayList<CodedAct>(acts.size());
    for (CodedAct act : acts) {
      var key = new Key(act.day(), act.actor(), act.recipient(), act.type());
      boolean mirrored = mayBeJoint(act) && opposite.merge(key, -1, Integer::sum) >= 0;
      marked.add(mirrored ? act.asJoint() : act);
    }
    return List.copyOf(marked);
  }

  private static boolean mayBeJoint(CodedAct act) {
    return act.type() != null
        && DONE_TOGETHER.contains(act.type())
        && !act.actor().equals(act.recipient());
  }
}
