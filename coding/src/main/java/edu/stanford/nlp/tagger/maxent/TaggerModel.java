package edu.stanford.nlp.tagger.maxent;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.tagger.common.Tagger;
import edu.stanford.nlp.util.Pair;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.entente.packed.WordTable;
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

  /** Where what is known of unknown words stands. */
  private static final int UNKNOWN = 0;

  private final boolean americanizes;
  private final String[] tags;
  private final WordTable words;
  private final ByteBuffer known;
  private final WordTable values;
  private final ByteBuffer weights;
  private final String[] classNames;
  private final WordTable classes;
  private final Extractors extractors;
  private final Extractors rareExtractors;
  private final int common;

  /**
   * The tagger that {@link TaggerPacking} wrote.
   *
   * @param packed from its place on
   */
  public TaggerModel(ByteBuffer packed) {
    this.americanizes = packed.get() != 0;
    this.tags = names(packed);
    this.words = WordTable.read(packed);
    this.known = bytes(packed);
    this.values = WordTable.read(packed);
    this.weights = bytes(packed);
    this.classNames = names(packed);
    this.classes = WordTable.read(packed);
    this.extractors = extractors(packed);
    this.rareExtractors = extractors(packed);
    this.common = extractors.size();
  }

  private static ByteBuffer bytes(ByteBuffer packed) {
    int size = packed.getInt();
    ByteBuffer bytes = packed.slice(packed.position(), size);
    packed.position(packed.position() + size);
    return bytes;
  }

  private static String[] names(ByteBuffer packed) {
    String[] names = new String[packed.getInt()];
    for (int i = 0; i < names.length; i++) {
      byte[] name = new byte[Short.toUnsignedInt(packed.getShort())];
      packed.get(name);
      names[i] = new String(name, StandardCharsets.UTF_8);
    }
    return names;
  }

  private Extractors extractors(ByteBuffer packed) {
    String[] names = names(packed);
    Extractor[] all = new Extractor[names.length];
    for (int i = 0; i < all.length; i++) all[i] = Circumstances.of(names[i], this);
    return new Extractors(all);
  }

  public int tags() {
    return tags.length;
  }

  public String tag(int index) {
    return tags[index];
  }

  /** The word as the tagger knows it: "color" for "colour". */
  public String spelling(String word) {
    return americanizes ? Americanize.americanize(word) : word;
  }

  /** The tags that a word can have. */
  public int[] possible(String word) {
    int at = words.get(word, UNKNOWN) + 2;
    int[] possible = new int[known.get(at)];
    for (int i = 0; i < possible.length; i++) possible[i] = known.get(at + 1 + i);
    return possible;
  }

  /** Whether a word is looked at more closely: its letters, and kinds of the words beside. */
  public boolean isRare(String word) {
    return known.get(words.get(word, UNKNOWN)) != 0;
  }

  boolean isUnknown(String word) {
    return words.get(word, UNKNOWN) == UNKNOWN;
  }

  /** The tag that a word has most often. */
  @Nullable String usualTag(String word) {
    int tag = known.get(words.get(word, UNKNOWN) + 1);
    return tag < 0 ? null : tags[tag];
  }

  /** The class of a word by the company it keeps. */
  String wordClass(String word) {
    return classNames[classes.get(word.toLowerCase(Locale.ROOT), 0)];
  }

  /** What a word itself speaks for, of each tag. */
  public double[] alone(String word) {
    History at = history(List.of(word), 0, List.of());
    double[] scores = new double[tags()];
    add(scores, extractors.local, 0, at);
    if (isRare(word)) add(scores, rareExtractors.local, common, at);
    return scores;
  }

  /** What the words around speak for, for a word that is not rare. */
  public double[] around(@Nullable String before, @Nullable String after) {
    double[] scores = new double[tags()];
    for (Pair<Integer, Extractor> extractor : extractors.localContext) {
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
    for (Pair<Integer, Extractor> extractor : rareExtractors.localContext)
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
      History history = new History(0, size - 1, at, pairs, extractors);
      double[] scores = new double[tags()];
      for (Pair<Integer, Extractor> extractor : rareExtractors.localContext)
        if (Math.abs(extractor.second().position) != 1)
          add(scores, common + extractor.first(), extractor.second().extract(history));
      add(scores, rareExtractors.dynamic, common, history);
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
    add(scores, extractors.dynamic, 0, history(words, tags.size(), tags));
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
    return new History(0, words.size() - 1, at, pairs, extractors);
  }

  private void add(
      double[] scores, List<Pair<Integer, Extractor>> extractors, int offset, History history) {
    for (Pair<Integer, Extractor> extractor : extractors)
      add(scores, offset + extractor.first(), extractor.second().extract(history));
  }

  private void add(double[] scores, int table, @Nullable String value) {
    int at = value == null ? -1 : values.get(key(table, value), -1);
    if (at < 0) return;
    int size = weights.get(at);
    for (int i = 0; i < size; i++)
      scores[weights.get(at + 1 + i)] += weights.getDouble(at + 1 + size + i * Double.BYTES);
  }

  /** By what the weights of an extractor's value are found. */
  static String key(int extractor, String value) {
    return (char) extractor + value;
  }
}
