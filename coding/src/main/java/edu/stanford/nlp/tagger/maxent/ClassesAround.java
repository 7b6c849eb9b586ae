package edu.stanford.nlp.tagger.maxent;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * In place of CoreNLP's extractors of classes of words, which hold half a million words in a map:
 * the same classes, asked of the packed model.
 */
@NullMarked
final class ClassesAround extends Extractor implements OfModel {
  private static final long serialVersionUID = 1L;

  private final int left;
  private final int right;
  private final boolean local;
  private transient @Nullable TaggerModel model;

  /**
   * @param position {@link Integer#MAX_VALUE} where there is more than one word
   */
  private ClassesAround(int position, int left, int right, boolean local) {
    super(position, false);
    this.left = left;
    this.right = right;
    this.local = local;
  }

  static ClassesAround of(ExtractorDistsim one) {
    return new ClassesAround(one.position, one.position, one.position, one.isLocal());
  }

  static ClassesAround of(ExtractorDistsimConjunction several) {
    String name = several.toString();
    return new ClassesAround(
        several.position,
        getParenthesizedNum(name, 1),
        getParenthesizedNum(name, 2),
        several.isLocal());
  }

  @Override
  public void of(TaggerModel model) {
    this.model = model;
  }

  @Override
  String extract(History history, PairsHolder words) {
    if (model == null) throw new IllegalStateException("Asked before there was a model");
    StringBuilder classes = new StringBuilder(model.wordClass(words.getWord(history, left)));
    for (int at = left + 1; at <= right; at++)
      classes.append('|').append(model.wordClass(words.getWord(history, at)));
    return classes.toString();
  }

  @Override
  public boolean isLocal() {
    return local;
  }

  @Override
  public boolean isDynamic() {
    return false;
  }
}
