package org.entente.coding.parse.neural;

import org.jspecify.annotations.Nullable;

/** The hidden layer of a network before its activation, from step to step of one sentence. */
final class Layer {
  private static final int NOT_YET = Integer.MIN_VALUE;

  private final Hidden hidden;
  private final Stack stack;
  private final float[] units;

  /** The words of the sentence, as far as they were looked at; the last stands for none. */
  private final Kept.@Nullable Word[] words;

  /** The bias and what the buffer adds. */
  private final float[] ahead;

  private int aheadOf = NOT_YET;

  Layer(Hidden hidden, Stack stack) {
    this.hidden = hidden;
    this.stack = stack;
    this.units = new float[hidden.units()];
    this.words = new Kept.Word[stack.size() + 2];
    this.ahead = new float[hidden.units()];
  }

  /** The units for the stack as it stands, to be overwritten at will. */
  float[] look() {
    if (aheadOf != stack.read()) lookAhead();
    System.arraycopy(ahead, 0, units, 0, units.length);
    Rows.add(units, sum(0), sum(1), sum(2));
    for (int side = 0; side < 2; side++) children(side);
    return units;
  }

  private void lookAhead() {
    hidden.clear(ahead);
    Rows.add(ahead, sum(Stack.BUFFER), sum(Stack.BUFFER + 1), sum(Stack.BUFFER + 2));
    aheadOf = stack.read();
  }

  private void children(int side) {
    int missing = 0;
    for (int i = 0; i < Stack.CHILDREN; i++) {
      int place = Stack.FIRST_CHILD + side * Stack.CHILDREN + i;
      int child = stack.at(place);
      if (child == Stack.NONE) missing |= 1 << i;
      else hidden.addChild(units, sum(child, place), stack.label(child), place);
    }
    if (missing != 0) hidden.addMissing(units, side, missing);
  }

  private short[] sum(int place) {
    return sum(stack.at(place), place);
  }

  private short[] sum(int at, int place) {
    return hidden.sum(word(at), place);
  }

  private Kept.Word word(int at) {
    int index = at == Stack.NONE ? words.length - 1 : at;
    Kept.Word word = words[index];
    if (word == null) {
      word = hidden.word(stack.word(at), stack.tag(at));
      words[index] = word;
    }
    return word;
  }
}
