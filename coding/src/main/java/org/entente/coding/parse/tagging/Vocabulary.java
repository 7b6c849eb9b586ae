package org.entente.coding.parse.tagging;

import edu.stanford.nlp.tagger.maxent.TaggerModel;
import org.jspecify.annotations.Nullable;

/** What is known of words, kept for those that come again. Safe to share between threads. */
final class Vocabulary {
  /** No word that the model knows. */
  static final String UNSEEN = "\u0000";

  /** Words that are kept, up to 2 kB each. */
  private static final int MOST = 50_000;

  private final TaggerModel model;
  private final Memo<String, Entry> entries = new Memo<>(MOST, this::read);

  Vocabulary(TaggerModel model) {
    this.model = model;
  }

  /**
   * What is known of a word.
   *
   * @param spelling as the model has it
   * @param tags that it can have
   * @param alone what it speaks for itself, of each tag
   * @param before what it speaks for in the word after it
   * @param after what it speaks for in the word before it
   * @param beforeRare what it speaks for besides in a rare word after it
   * @param afterRare what it speaks for besides in a rare word before it
   */
  record Entry(
      String spelling,
      int[] tags,
      boolean rare,
      double[] alone,
      double @Nullable [] before,
      double @Nullable [] after,
      double @Nullable [] beforeRare,
      double @Nullable [] afterRare) {}

  Entry entry(String word) {
    return entries.get(word);
  }

  private Entry read(String word) {
    String spelling = model.spelling(word);
    return new Entry(
        spelling,
        model.possible(spelling),
        model.isRare(spelling),
        model.alone(spelling),
        unlessNothing(model.around(spelling, UNSEEN)),
        unlessNothing(model.around(UNSEEN, spelling)),
        unlessNothing(model.besideRare(spelling, -1)),
        unlessNothing(model.besideRare(spelling, 1)));
  }

  private static double @Nullable [] unlessNothing(double[] scores) {
    for (double score : scores) if (score != 0) return scores;
    return null;
  }
}
