package edu.stanford.nlp.tagger.maxent;

import java.util.Locale;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * In place of CoreNLP's two extractors that ask a dictionary of maps: the usual tag of a word with
 * a capital, were it written small, at the beginning of a sentence or else within.
 */
@NullMarked
final class TagInSmallLetters extends RareExtractor implements OfModel {
  private static final long serialVersionUID = 1L;
  private static final String NOTHING = "0";

  private final boolean first;
  private transient @Nullable TaggerModel model;

  private TagInSmallLetters(boolean first) {
    this.first = first;
  }

  static TagInSmallLetters ofFirst() {
    return new TagInSmallLetters(true);
  }

  static TagInSmallLetters ofOthers() {
    return new TagInSmallLetters(false);
  }

  @Override
  public void of(TaggerModel model) {
    this.model = model;
  }

  @Override
  @Nullable String extract(History history, PairsHolder words) {
    if (model == null) throw new IllegalStateException("Asked before there was a model");
    String before = words.getTag(history, -1);
    String word = words.getWord(history, 0);
    if (before == null || first != before.equals(naTag) || !startsUpperCase(word)) return NOTHING;
    String small = word.toLowerCase(Locale.ROOT);
    return model.isUnknown(small) ? NOTHING : model.usualTag(small);
  }

  @Override
  public boolean isLocal() {
    return false;
  }

  @Override
  public boolean isDynamic() {
    return true;
  }
}
