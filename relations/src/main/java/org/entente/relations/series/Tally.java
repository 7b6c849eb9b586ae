package org.entente.relations.series;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.event.EventType;
import org.entente.event.QuadClass;

/**
 * What one side did to the other over some days.
 *
 * @param days the days counted; shorter than the step where the range cuts it
 * @param byQuad acts of each class that occurred
 * @param byType acts of each type that occurred; those that PLOVER does not code have none
 * @param joint how many of them were acts of both sides at once
 * @param scoreSum sum of the scores, 0 without acts
 */
public record Tally(
    DateRange days,
    Map<QuadClass, Integer> byQuad,
    Map<EventType, Integer> byType,
    int joint,
    double scoreSum) {
  public Tally {
    byQuad = inOrder(QuadClass.class, byQuad);
    byType = inOrder(EventType.class, byType);
  }

  /** Counts the acts given, all of which must be of one dyad and within the days. */
  static Tally of(DateRange days, Collection<CodedAct> acts) {
    var byQuad = new EnumMap<QuadClass, Integer>(QuadClass.class);
    var byType = new EnumMap<EventType, Integer>(EventType.class);
    int joint = 0;
    double sum = 0;
    for (CodedAct act : acts) {
      byQuad.merge(act.quad(), 1, Integer::sum);
      if (act.type() != null) byType.merge(act.type(), 1, Integer::sum);
      if (act.joint()) joint++;
      sum += act.score();
    }
    return new Tally(days, byQuad, byType, joint, sum);
  }

  public int count(QuadClass quad) {
    return byQuad.getOrDefault(quad, 0);
  }

  public int count(EventType type) {
    return byType.getOrDefault(type, 0);
  }

  public int events() {
    return byQuad.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Verbal and material cooperation. */
  public int cooperation() {
    return count(QuadClass.VERBAL_COOPERATION) + count(QuadClass.MATERIAL_COOPERATION);
  }

  /** Verbal and material conflict. */
  public int conflict() {
    return count(QuadClass.VERBAL_CONFLICT) + count(QuadClass.MATERIAL_CONFLICT);
  }

  /** Mean score in [-10, 10]; empty without acts, for silence is not neutrality. */
  public OptionalDouble meanScore() {
    int events = events();
    return events == 0 ? OptionalDouble.empty() : OptionalDouble.of(scoreSum / events);
  }

  private static <K extends Enum<K>> Map<K, Integer> inOrder(
      Class<K> keys, Map<K, Integer> counts) {
    if (counts.isEmpty()) return Map.of();
    var copy = new EnumMap<K, Integer>(keys);
    copy.putAll(counts);
    return Collections.unmodifiableMap(copy);
  }
}
