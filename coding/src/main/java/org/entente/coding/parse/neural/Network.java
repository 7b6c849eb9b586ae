package org.entente.coding.parse.neural;

import java.util.List;
import java.util.Map;
import org.entente.packed.FloatRows;
import org.entente.packed.WordTable;

/**
 * The network of Chen and Manning (2014), "A Fast and Accurate Dependency Parser using Neural
 * Networks": words, tags and labels at fixed places around the parser's stack and buffer, embedded,
 * one hidden layer with a cubic activation, and a score for each transition.
 *
 * @param words row of {@code embeddings} for each known word
 * @param tags likewise for parts of speech
 * @param labels Universal Dependencies relations, that of the root first; their rows follow {@code
 *     firstLabel}, which is the row of no label
 * @param embeddings rows of {@link #EMBEDDED}
 * @param first weights into the hidden layer: a row for each of {@link #EMBEDDED} numbers of each
 *     place, with a weight for each unit
 * @param bias of each unit of the hidden layer
 * @param second weights out of the hidden layer: a row for each unit, with a weight for each of
 *     {@link #transitions()}
 */
record Network(
    WordTable words,
    Map<String, Integer> tags,
    List<String> labels,
    int firstLabel,
    FloatRows embeddings,
    float[][] first,
    float[] bias,
    float[][] second) {
  /** Numbers of an embedding. */
  static final int EMBEDDED = 50;

  /** Places that a word is looked at; likewise tags. */
  static final int PLACES = 18;

  /** The last of the places, those of children, where a label is looked at too. */
  static final int CHILDREN = 12;

  /** Places of words, tags and labels together. */
  static final int INPUTS = 2 * PLACES + CHILDREN;

  static final String UNKNOWN = "-UNKNOWN-";
  static final String NULL = "-NULL-";
  static final String ROOT = "-ROOT-";

  /** Units of the hidden layer. */
  int units() {
    return bias.length;
  }

  /** A left and a right arc of each label, and the shift. */
  int transitions() {
    return 2 * labels.size() + 1;
  }

  int word(String word) {
    int row = words.get(word, -1);
    return row < 0 ? words.get(UNKNOWN, 0) : row;
  }

  int tag(String tag) {
    Integer row = tags.get(tag);
    return row == null ? tags.getOrDefault(UNKNOWN, 0) : row;
  }
}
