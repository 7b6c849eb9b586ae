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
  /** More than sums of costs are off by. */
  private static final double ROUNDING = 1e-6;

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

  /**
   * Whether the cheapest cut may have a change at or after a step: whether any segment is there
   * that such a change divides for a gain of the penalty. Without one, leaving the change out would
   * be cheaper. Only segments that end after the step are looked at, which takes a hundredth of the
   * time of {@link #changes}; of starts in a silence only its ends, for between them the gain is
   * convex.
   */
  boolean mayChangeFrom(SegmentCost cost, int length, int step) {
    int first = Math.max(step, minimumLength);
    int last = length - minimumLength;
    if (first > last) return false;
    var after = new double[last - first + 1][];
    for (int at = first; at <= last; at++) {
      after[at - first] = new double[length - at + 1];
      for (int end = at + minimumLength; end <= length; end++)
        after[at - first][end - at] = cost.of(at, end);
    }
    var whole = new double[length - first + 1];
    for (int start = 0; start <= last - minimumLength; start++) {
      if (start > 0 && start < minimumLength) continue;
      boolean silent =
          start > minimumLength
              && start + minimumLength < first
              && cost.empty(start - 1, start + 1);
      if (!silent && gains(cost, start, length, first, after, whole)) return true;
    }
    return false;
  }

  /**
   * @param after costs of the segments from each step at which may be cut, by their length
   * @param whole room for the costs of the segments from the start
   */
  private boolean gains(
      SegmentCost cost, int start, int length, int first, double[][] after, double[] whole) {
    int earliest = Math.max(first, start + minimumLength);
    for (int end = earliest; end <= length; end++) whole[end - first] = cost.of(start, end);
    for (int at = earliest; at <= length - minimumLength; at++)
      for (int end = at + minimumLength; end <= length; end++)
        if (whole[end - first] - whole[at - first] - after[at - first][end - at]
            > penalty - ROUNDING) return true;
    return false;
  }

  private boolean deepInSilence(SegmentCost cost, int step, int length) {
    int margin = 3 * minimumLength;
    return step > margin && step + margin < length && cost.empty(step - margin, step + margin);
  }
}
