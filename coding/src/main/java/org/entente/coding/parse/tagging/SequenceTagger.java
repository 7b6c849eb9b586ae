package org.entente.coding.parse.tagging;

import edu.stanford.nlp.tagger.maxent.TaggerModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the most probable tags of a sentence as CoreNLP's tagger "left3words" does (Toutanova and
 * others 2003): the probability of each tag by the word, those beside it and the two tags before,
 * the whole sequence by Viterbi's algorithm. What a word speaks for is kept from sentence to
 * sentence; what two tags speak for is summed, and raised to a power, once. Safe to share between
 * threads.
 */
public final class SequenceTagger {
  /** Of two ways to the same word, one that is e to this times less probable is given up. */
  private static final double FAR_BEHIND = 12;

  private final TaggerModel model;
  private final Vocabulary vocabulary;
  private final int size;
  private final double[][] pairs;
  private final double[][] pairPowers;
  private final double[] first;
  private final double[] last;
  private final double[] firstRare;
  private final double[] lastRare;

  public SequenceTagger(TaggerModel model) {
    this.model = model;
    this.vocabulary = new Vocabulary(model);
    this.size = model.tags();
    this.pairs = new double[(size + 1) * (size + 1)][];
    for (int one = -1; one < size; one++)
      for (int two = -1; two < size; two++)
        if (one < 0 || two >= 0) pairs[pair(one, two)] = model.after(one, two);
    this.pairPowers = new double[pairs.length][];
    for (int i = 0; i < pairs.length; i++)
      if (pairs[i] != null) pairPowers[i] = powers(pairs[i], 0);
    this.first = model.around(null, Vocabulary.UNSEEN);
    this.last = model.around(Vocabulary.UNSEEN, null);
    this.firstRare = model.besideRare(null, -1);
    this.lastRare = model.besideRare(null, 1);
  }

  private int pair(int one, int two) {
    return (one + 1) * (size + 1) + two + 1;
  }

  /** Penn Treebank part of speech of each word. */
  public List<String> tag(List<String> words) {
    List<Vocabulary.Entry> entries = new ArrayList<>(words.size() + 1);
    for (String word : words) entries.add(vocabulary.entry(word));
    entries.add(vocabulary.entry(TaggerModel.END));
    int[] tags = best(entries);
    List<String> names = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) names.add(model.tag(tags[i]));
    return names;
  }

  /** The words of one sentence; what they are together is only made for one with a rare word. */
  private final class Sequence {
    private final List<Vocabulary.Entry> entries;
    private TaggerModel.@Nullable Surroundings surroundings;

    Sequence(List<Vocabulary.Entry> entries) {
      this.entries = entries;
    }

    TaggerModel.Surroundings surroundings() {
      TaggerModel.Surroundings made = surroundings;
      if (made == null)
        surroundings =
            made =
                model.new Surroundings(entries.stream().map(Vocabulary.Entry::spelling).toList());
      return made;
    }
  }

  /** What speaks for each tag of a word, whatever the tags before. */
  private double[] scores(Sequence sequence, int at) {
    List<Vocabulary.Entry> entries = sequence.entries;
    Vocabulary.Entry entry = entries.get(at);
    double[] scores = entry.alone().clone();
    plus(scores, at == 0 ? first : entries.get(at - 1).before());
    plus(scores, at + 1 == entries.size() ? last : entries.get(at + 1).after());
    if (entry.rare()) {
      plus(scores, at == 0 ? firstRare : entries.get(at - 1).beforeRare());
      plus(scores, at + 1 == entries.size() ? lastRare : entries.get(at + 1).afterRare());
      plus(scores, sequence.surroundings().ofRare(at));
    }
    return scores;
  }

  private static void plus(double[] scores, double @Nullable [] more) {
    if (more == null) return;
    for (int i = 0; i < scores.length; i++) scores[i] += more[i];
  }

  /** By the states of two tags: the one before and that of the word. */
  private int[] best(List<Vocabulary.Entry> entries) {
    var sequence = new Sequence(entries);
    int[] none = {-1};
    int[] earlier = none;
    int[] before = none;
    double[] score = {0};
    List<int[]> traces = new ArrayList<>();
    for (int at = 0; at < entries.size(); at++) {
      int[] here = entries.get(at).tags();
      double[] own = scores(sequence, at);
      double most = most(own);
      double[] powers = powers(own, most);
      double[] next = new double[before.length * here.length];
      Arrays.fill(next, Double.NEGATIVE_INFINITY);
      int[] trace = new int[next.length];
      double hopeless = most(score) - FAR_BEHIND;
      for (int i = 0; i < earlier.length; i++)
        for (int j = 0; j < before.length; j++) {
          double so = score[i * before.length + j];
          if (so < hopeless) continue;
          int tags = pair(earlier[i], before[j]);
          double all = Math.log(product(powers, pairPowers[tags])) + most;
          for (int k = 0; k < here.length; k++) {
            double now = so + (own[here[k]] + pairs[tags][here[k]] - all);
            int state = j * here.length + k;
            if (now > next[state]) {
              next[state] = now;
              trace[state] = i;
            }
          }
        }
      traces.add(trace);
      score = next;
      earlier = before;
      before = here;
    }
    return traced(entries, traces, score);
  }

  private static int[] traced(List<Vocabulary.Entry> entries, List<int[]> traces, double[] score) {
    int state = 0;
    for (int i = 1; i < score.length; i++) if (score[i] > score[state]) state = i;
    int[] tags = new int[entries.size()];
    for (int at = entries.size() - 1; at >= 0; at--) {
      int[] here = entries.get(at).tags();
      tags[at] = here[state % here.length];
      int before = state / here.length;
      int width = at == 0 ? 1 : entries.get(at - 1).tags().length;
      state = traces.get(at)[state] * width + before;
    }
    return tags;
  }

  private static double[] powers(double[] scores, double less) {
    double[] powers = new double[scores.length];
    for (int i = 0; i < scores.length; i++) powers[i] = Math.exp(scores[i] - less);
    return powers;
  }

  private static double most(double[] scores) {
    double most = scores[0];
    for (double score : scores) most = Math.max(most, score);
    return most;
  }

  /**
   * The sum over all tags of the powers of what speaks for it; four sums side by side, none of
   * which waits for another.
   */
  private static double product(double[] one, double[] other) {
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int i = 0;
    for (; i + 3 < one.length; i += 4) {
      first += one[i] * other[i];
      second += one[i + 1] * other[i + 1];
      third += one[i + 2] * other[i + 2];
      fourth += one[i + 3] * other[i + 3];
    }
    for (; i < one.length; i++) first += one[i] * other[i];
    return first + second + (third + fourth);
  }
}
