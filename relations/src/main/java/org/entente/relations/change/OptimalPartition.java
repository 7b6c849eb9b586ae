package org.entente.relations.change;

import java.util.ArrayDeque;
import java.util.List;

/**
 * The cheapest cut of a series into segments, exactly: the sum of the segments' costs plus a
 * penalty for each change.
 *
 * <p>Recursion (Jackson et al. 2005): F(0) = −β, F(t) = min over s of F(s) + C(s, t) + β. A start s
 * that is already dearer than F(t), cost so far included, can never win again and is dropped
 * (Killick, Fearnhead and Eckley 2012); with a minimum length it may still win until a segment from
 * t is long enough, so the dropping waits that long.
 *
 * <p>In a long silence no step but those near its ends is tried: costs of segments are concave in
 * their length, so a cut inside a silence is never better than one as near to an end as the minimum
 * length allows. Decades without an event then cost nothing.
 *
 * @param penalty β, cost of one change, above 0
 * @param minimumLength least steps of every segment, at least 1
 */
record OptimalPartition(double penalty, int minimumLength) {

  /** First steps of all segments but the first, ascending. */
  List<Integer> changes(SegmentCost cost, int length) {
    if (length < 2 * minimumLength) return List.of();
    var best = new double[length + 1];
    var cut = new int[length + 1];
    var tried = new boolean[length + 1];
    best[0] = -penalty;
    var starts = new int[length + 1];
    var droppedFrom = new int[length + 1];
    int count = 0;
    for (int to = minimumLength; to <= length; to++) {
      tried[to] = to == length || !deepInSilence(cost, to, length);
      if (!tried[to]) continue;
      int newest = to - minimumLength;
      if (newest == 0 || newest >= minimumLength && tried[newest]) {
        starts[count] = newest;
        droppedFrom[count++] = Integer.MAX_VALUE;
      }
      best[to] = Double.POSITIVE_INFINITY;
      var total = new double[count];
      for (int i = 0; i < count; i++) {
        total[i] = best[starts[i]] + cost.of(starts[i], to);
        if (total[i] + penalty < best[to]) {
          best[to] = total[i] + penalty;
          cut[to] = starts[i];
        }
      }
      int kept = 0;
      for (int i = 0; i < count; i++) {
        if (total[i] > best[to]) droppedFrom[i] = Math.min(droppedFrom[i], to + minimumLength);
        if (droppedFrom[i] > to + 1) {
          starts[kept] = starts[i];
          droppedFrom[kept++] = droppedFrom[i];
        }
      }
      count = kept;
    }
    var changes = new ArrayDeque<Integer>();
    for (int at = cut[length]; at > 0; at = cut[at]) changes.addFirst(at);
    return List.copyOf(changes);
  }

  private boolean deepInSilence(SegmentCost cost, int step, int length) {
    int margin = 3 * minimumLength;
    return step > margin && step + margin < length && cost.empty(step - margin, step + margin);
  }
}
