package org.entente.coding.parse.neural;

import java.util.function.IntSupplier;

/**
 * The arc-standard transitions as a network scores them: the left arcs, the right arcs, each by
 * label with that of the root first, and the shift.
 *
 * @param labels how many there are
 */
record Transitions(int labels) {
  int shift() {
    return 2 * labels;
  }

  /** The root's label is not asked for, and nothing can be shifted from an empty buffer. */
  boolean isOpen(Stack stack, int transition) {
    if (transition == shift()) return stack.canShift();
    return transition != 0 && transition != labels;
  }

  /** The first of the highest scores that can be applied. */
  int best(Stack stack, float[] scores) {
    int best = best(scores, 1, labels, 1);
    best = best(scores, labels + 1, shift(), best);
    return stack.canShift() ? best(scores, shift(), shift() + 1, best) : best;
  }

  private static int best(float[] scores, int from, int to, int before) {
    int best = before;
    for (int i = from; i < to; i++) if (scores[i] > scores[best]) best = i;
    return best;
  }

  /** Whether a score is higher by so much than all others that can be applied. */
  boolean leads(Stack stack, float[] scores, int best, float lead) {
    float first = scores[best];
    scores[best] = Float.NEGATIVE_INFINITY;
    float second = scores[best(stack, scores)];
    scores[best] = first;
    return first - second >= lead;
  }

  /**
   * Takes the steps of a whole sentence.
   *
   * @param choice the transition to apply, asked for where there is more than one
   */
  void run(Stack stack, IntSupplier choice) {
    while (!stack.isDone()) {
      if (stack.mustShift()) stack.shift();
      else if (stack.isLast()) stack.attachRoot();
      else apply(stack, choice.getAsInt());
    }
  }

  private void apply(Stack stack, int transition) {
    if (transition == shift()) stack.shift();
    else if (transition < labels) stack.attachLeft(transition);
    else stack.attachRight(transition - labels);
  }
}
