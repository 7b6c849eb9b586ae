package org.entente.coding.parse.neural;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the parser stands in a sentence: the words that wait for a head, those not yet read, and
 * the arcs so far. Word 0 is the root, that of the sentence is 1.
 */
final class Stack {
  /** No word. */
  private static final int NONE = -1;

  private static final int CHILDREN = Network.CHILDREN / 2;

  private final int size;
  private final int[] words;
  private final int[] tags;
  private final int[] heads;
  private final int[] labels;
  private final int[] left;
  private final int[] secondLeft;
  private final int[] right;
  private final int[] secondRight;
  private final int[] stack;

  /** Of each place the word that was looked at last, and what it adds there. */
  private final int[] last = new int[Network.PLACES];

  private final short[] @Nullable [] lastSums = new short[Network.PLACES][];
  private final int noWord;
  private final int noTag;
  private final float[] ahead;
  private int aheadOf;
  private int height = 1;
  private int next = 1;

  Stack(Network network, List<String> words, List<String> tags) {
    this.size = words.size();
    this.words = new int[size + 1];
    this.tags = new int[size + 1];
    this.words[0] = network.word(Network.ROOT);
    this.tags[0] = network.tag(Network.ROOT);
    for (int i = 0; i < size; i++) {
      this.words[i + 1] = network.word(words.get(i));
      this.tags[i + 1] = network.tag(tags.get(i));
    }
    this.heads = none();
    this.labels = new int[size + 1];
    this.left = none();
    this.secondLeft = none();
    this.right = none();
    this.secondRight = none();
    this.stack = new int[size + 1];
    this.noWord = network.word(Network.NULL);
    this.noTag = network.tag(Network.NULL);
    this.ahead = new float[network.units()];
  }

  private int[] none() {
    var none = new int[size + 1];
    Arrays.fill(none, NONE);
    return none;
  }

  boolean isDone() {
    return height == 1 && next > size;
  }

  boolean canShift() {
    return next <= size;
  }

  /** The root and at most one word: nothing can be attached yet. */
  boolean mustShift() {
    return height <= 2 && canShift();
  }

  /** One word is left, and the root. */
  boolean isLast() {
    return height == 2 && !canShift();
  }

  void shift() {
    stack[height++] = next++;
  }

  void attachRoot() {
    attachRight(0);
  }

  /** Hangs the word below the top on the top. */
  void attachLeft(int label) {
    int head = top(0);
    int word = top(1);
    stack[height - 2] = head;
    height--;
    attach(word, head, label);
    secondLeft[head] = left[head];
    left[head] = word;
  }

  /** Hangs the top on the word below. */
  void attachRight(int label) {
    int head = top(1);
    int word = top(0);
    height--;
    attach(word, head, label);
    secondRight[head] = right[head];
    right[head] = word;
  }

  private void attach(int word, int head, int label) {
    heads[word] = head;
    labels[word] = label + 1;
  }

  int head(int word) {
    return heads[word];
  }

  /** From 1. */
  int label(int word) {
    return labels[word];
  }

  private int top(int below) {
    return below < height ? stack[height - 1 - below] : NONE;
  }

  private int buffer(int ahead) {
    return next + ahead <= size ? next + ahead : NONE;
  }

  /** Fills the hidden layer with what stands around stack and buffer. */
  void look(Hidden hidden, float[] units) {
    if (aheadOf != next) lookAhead(hidden);
    System.arraycopy(ahead, 0, units, 0, units.length);
    Rows.add(units, sum(hidden, top(2), 0), sum(hidden, top(1), 1), sum(hidden, top(0), 2));
    for (int side = 0; side < 2; side++) children(hidden, units, side);
  }

  /** Between two shifts the buffer stays as it is. */
  private void lookAhead(Hidden hidden) {
    hidden.clear(ahead);
    Rows.add(
        ahead, sum(hidden, buffer(0), 3), sum(hidden, buffer(1), 4), sum(hidden, buffer(2), 5));
    aheadOf = next;
  }

  private short[] sum(Hidden hidden, int at, int place) {
    short[] sum = lastSums[place];
    if (sum == null || last[place] != at) {
      sum =
          at == NONE ? hidden.word(noWord, noTag, place) : hidden.word(words[at], tags[at], place);
      lastSums[place] = sum;
      last[place] = at;
    }
    return sum;
  }

  private void children(Hidden hidden, float[] units, int side) {
    int above = top(side);
    int first = Network.PLACES - Network.CHILDREN + side * CHILDREN;
    int missing = 0;
    for (int i = 0; i < CHILDREN; i++) {
      int child = child(above, i);
      if (child == NONE) missing |= 1 << i;
      else hidden.addChild(units, sum(hidden, child, first + i), labels[child], first + i);
    }
    if (missing != 0) hidden.addMissing(units, side, missing);
  }

  private int child(int above, int which) {
    if (above == NONE) return NONE;
    return switch (which) {
      case 0 -> left[above];
      case 1 -> right[above];
      case 2 -> secondLeft[above];
      case 3 -> secondRight[above];
      case 4 -> left[above] == NONE ? NONE : left[left[above]];
      default -> right[above] == NONE ? NONE : right[right[above]];
    };
  }
}
