package edu.stanford.nlp.tagger.maxent;

import org.jspecify.annotations.NullMarked;

/**
 * In place of CoreNLP's extractors of classes of words, which hold half a million words in a map:
 * the same classes, asked of the packed model.
 */
@NullMarked
@SuppressWarnings("serial") // it is never written
final class ClassesAround extends Extractor {
  private final int left;
  private final int right;
  private final String name;
  private final TaggerModel model;

  /** Of one word. */
  ClassesAround(int position, String name, TaggerModel model) {
    super(position, false);
    this.left = position;
    this.right = position;
    this.name = name;
    this.model = model;
  }

  /** Of several words at once. */
  ClassesAround(int left, int right, String name, TaggerModel model) {
    this.left = left;
    this.right = right;
    this.name = name;
    this.model = model;
  }

  @Override
  String extract(History history, PairsHolder words) {
    StringBuilder classes = new StringBuilder(model.wordClass(words.getWord(history, left)));
    for (int at = left + 1; at <= right; at++)
      classes.append('|').append(model.wordClass(words.getWord(history, at)));
    return classes.toString();
  }

  @Override
  public boolean isLocal() {
    return left == 0 && right == 0;
  }

  @Override
  public boolean isDynamic() {
    return false;
  }

  @Override
  public String toString() {
    return name;
  }
}
