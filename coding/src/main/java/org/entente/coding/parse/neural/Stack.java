package org.entente.coding.parse.neural;

import java.util.Arrays;
import java.util.List;

/**
 * Where the parser stands in a sentence: the words that wait for a head, those not yet read, and
 * the arcs so far. Word 0 is the root, that of the sentence is 1.
 */
final class Stack {
  /** No word. */
  static final int NONE = -1;

  /** Children of one word that are looked at. */
  static final int CHILDREN = Network.CHILDREN / 2;

  /** The places of the top, of the first word of the buffer, and of the first child. */
  static final int TOP = 2;

  static final int BUFFER = TOP + 1;
  static final int FIRST_CHILD = Network.PLACES - Network.CHILDREN;

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

  private final int noWord;
  private final int noTag;
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
  }

  private int[] none() {
    var none = new int[size + 1];
    Arrays.fill(none, NONE);
    return none;
  }

  /** How many words the sentence has. */
  int size() {
    return size;
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

  /** How many words were read; the buffer stays as it is between two shifts. */
  int read() {
    return next - 1;
  }

  /**
   * The word at one of the places that the network looks at, or {@link #NONE}: the three at the top
   * of the stack, the lowest first; the next three of the buffer; six children of the top, six of
   * the word below.
   */
  int at(int place) {
    if (place <= TOP) return top(TOP - place);
    if (place < FIRST_CHILD) return buffer(place - BUFFER);
    return child(top((place - FIRST_CHILD) / CHILDREN), (place - FIRST_CHILD) % CHILDREN);
  }

  /** Row of a word in the embeddings. */
  int word(int at) {
    return at == NONE ? noWord : words[at];
  }

  /** Row of its part of speech. */
  int tag(int at) {
    return at == NONE ? noTag : tags[at];
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
