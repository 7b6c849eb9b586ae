package edu.stanford.nlp.tagger.maxent;

import java.util.Locale;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * In place of CoreNLP's two extractors that ask a dictionary of maps: the usual tag of a word with
 * a capital, were it written small, at the beginning of a sentence or else within.
 */
@NullMarked
@SuppressWarnings("serial") // it is never written
final class TagInSmallLetters extends RareExtractor {
  private static final String NOTHING = "0";

  private final boolean first;
  private final String name;
  private final TaggerModel model;

  /**
   * @param first whether it asks of the first word of a sentence, or of the others
   */
  TagInSmallLetters(boolean first, String name, TaggerModel model) {
    this.first = first;
    this.name = name;
    this.model = model;
  }

  @Override
  @Nullable String extract(History history, PairsHolder words) {
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

  @Override
  public String toString() {
    return name;
  }
}
