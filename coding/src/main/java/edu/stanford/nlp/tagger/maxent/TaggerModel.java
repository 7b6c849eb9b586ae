package edu.stanford.nlp.tagger.maxent;

import edu.stanford.nlp.tagger.common.Tagger;
import edu.stanford.nlp.util.Pair;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What a tagger of CoreNLP has learned, which it shows to its own package only: for each word the
 * tags that it can have, and how much each circumstance speaks for each tag. Safe to share between
 * threads.
 */
@NullMarked
public final class TaggerModel {
  /** Ends the words of a sentence. */
  public static final String END = Tagger.EOS_WORD;

  /** Stands for a word or tag beyond the sentence. */
  private static final String NONE = "NA";

  private final MaxentTagger tagger;
  private final double[] weights;
  private final int common;

  /**
   * @throws IllegalArgumentException when the tagger looks at more than the words beside and two
   *     tags before, or scores words in another way
   */
  public TaggerModel(MaxentTagger tagger) {
    this.tagger = tagger;
    this.weights = tagger.getLambdaSolve().lambda;
    this.common = tagger.extractors.size();
    if (tagger.leftContext != 2 || tagger.rightContext != 0 || tagger.hasApproximateScoring())
      throw new IllegalArgumentException("No tagger of three words from the left: " + tagger);
  }

  public int tags() {
    return tagger.numTags();
  }

  public String tag(int index) {
    return tagger.getTag(index);
  }

  /** The word as the tagger knows it: "color" for "colour". */
  public String spelling(String word) {
    return tagger.wordFunction == null ? word : tagger.wordFunction.apply(word);
  }

  /** The tags that a word can have. */
  public int[] possible(String word) {
    String[] tags =
        tagger.dict.isUnknown(word) ? tagger.tags.getOpenTagsArray() : tagger.dict.getTags(word);
    return Arrays.stream(tagger.tags.deterministicallyExpandTags(tags))
        .mapToInt(tagger.tags::getIndex)
        .toArray();
  }

  /** Whether a word is looked at more closely: its letters, and kinds of the words beside. */
  public boolean isRare(String word) {
    return tagger.isRare(word);
  }

  /** What a word itself speaks for, of each tag. */
  public double[] alone(String word) {
    History at = history(List.of(word), 0, List.of());
    double[] scores = new double[tags()];
    add(scores, tagger.extractors.local, 0, at);
    if (isRare(word)) add(scores, tagger.extractorsRare.local, common, at);
    return scores;
  }

  /** What the words around speak for, for a word that is not rare. */
  public double[] around(@Nullable String before, @Nullable String after) {
    double[] scores = new double[tags()];
    for (Pair<Integer, Extractor> extractor : tagger.extractors.localContext) {
      String word = extractor.second().position < 0 ? before : after;
      add(scores, extractor.first(), word == null ? NONE : word);
    }
    return scores;
  }

  /**
   * What one word beside it speaks for besides, for a rare word.
   *
   * @param word {@code null} for the end of the sentence
   * @param place -1 before the rare word, 1 after it
   */
  public double[] besideRare(@Nullable String word, int place) {
    List<String> words =
        word == null ? List.of("a") : place < 0 ? List.of(word, "a") : List.of("a", word);
    History history = history(words, word != null && place < 0 ? 1 : 0, List.of());
    double[] scores = new double[tags()];
    for (Pair<Integer, Extractor> extractor : tagger.extractorsRare.localContext)
      if (extractor.second().position == place)
        add(scores, common + extractor.first(), extractor.second().extract(history));
    return scores;
  }

  /** The words of a sentence, to be asked what they together speak for in a rare one of them. */
  public final class Surroundings {
    private final PairsHolder pairs = new PairsHolder();
    private final int size;

    public Surroundings(List<String> words) {
      size = words.size();
      pairs.setSize(size);
      for (int i = 0; i < size; i++) {
        pairs.setWord(i, words.get(i));
        // of the tags, only whether there is one before is asked
        pairs.setTag(i, tag(0));
      }
    }

    /** What more than one word around speaks for, and whether it is the first. */
    public double[] ofRare(int at) {
      History history = new History(0, size - 1, at, pairs, tagger.extractors);
      double[] scores = new double[tags()];
      for (Pair<Integer, Extractor> extractor : tagger.extractorsRare.localContext)
        if (Math.abs(extractor.second().position) != 1)
          add(scores, common + extractor.first(), extractor.second().extract(history));
      add(scores, tagger.extractorsRare.dynamic, common, history);
      return scores;
    }
  }

  /**
   * What the two tags before speak for.
   *
   * @param first the one further off; -1 before the first word
   * @param second the nearer one; likewise
   */
  public double[] after(int first, int second) {
    List<String> tags =
        second < 0
            ? List.of()
            : first < 0 ? List.of(tag(second)) : List.of(tag(first), tag(second));
    List<String> words = List.of("a", "a", "a").subList(0, tags.size() + 1);
    double[] scores = new double[tags()];
    add(scores, tagger.extractors.dynamic, 0, history(words, tags.size(), tags));
    return scores;
  }

  /**
   * @param tags those right before the word
   */
  private History history(List<String> words, int at, List<String> tags) {
    PairsHolder pairs = new PairsHolder();
    pairs.setSize(words.size());
    for (int i = 0; i < words.size(); i++) pairs.setWord(i, words.get(i));
    for (int i = 0; i < tags.size(); i++) pairs.setTag(at - tags.size() + i, tags.get(i));
    return new History(0, words.size() - 1, at, pairs, tagger.extractors);
  }

  private void add(
      double[] scores, List<Pair<Integer, Extractor>> extractors, int offset, History history) {
    for (Pair<Integer, Extractor> extractor : extractors)
      add(scores, offset + extractor.first(), extractor.second().extract(history));
  }

  private void add(double[] scores, int table, String value) {
    Map<String, int[]> rows = tagger.fAssociations.get(table);
    int[] features = rows.get(value);
    if (features == null) return;
    for (int i = 0; i < scores.length; i++) if (features[i] > -1) scores[i] += weights[features[i]];
  }
}
