package org.entente.coding.parse.neural;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What each word, tag and label adds to the hidden layer at each place. The sums of tags and labels
 * are made at once, those of words when they are needed. Safe to share between threads.
 */
final class Hidden {
  private final Network network;
  private final int units;
  private final Kept words;
  private final float[][] tags;
  private final float[][] labels;
  private final int firstTag;
  private final AtomicReferenceArray<float[]> withoutChildren;
  private final int noWord;
  private final int noTag;

  Hidden(Network network) {
    this.network = network;
    this.units = network.units();
    this.noWord = network.word(Network.NULL);
    this.noTag = network.tag(Network.NULL);
    this.firstTag = network.tags().values().stream().mapToInt(Integer::intValue).min().orElse(0);
    this.words = new Kept(firstTag * Network.PLACES);
    this.tags = new float[(network.firstLabel() - firstTag) * Network.PLACES][];
    for (int i = 0; i < tags.length; i++)
      tags[i] = sum(firstTag + i / Network.PLACES, Network.PLACES + i % Network.PLACES);
    this.labels = new float[(network.labels().size() + 1) * Network.CHILDREN][];
    for (int i = 0; i < labels.length; i++)
      labels[i] =
          sum(
              network.firstLabel() + i / Network.CHILDREN,
              2 * Network.PLACES + i % Network.CHILDREN);
    this.withoutChildren = new AtomicReferenceArray<>(2 << Network.CHILDREN / 2);
  }

  int units() {
    return units;
  }

  /** Sets the units to the bias. */
  void clear(float[] units) {
    System.arraycopy(network.bias(), 0, units, 0, units.length);
  }

  /**
   * @param word what {@link #word} gives
   */
  void add(float[] units, float[] word, int tag, int place) {
    Rows.add(units, word, tags[(tag - firstTag) * Network.PLACES + place]);
  }

  /**
   * The same of a child.
   *
   * @param label of the child's arc; 0 for none
   */
  void add(float[] units, float[] word, int tag, int label, int place) {
    Rows.add(
        units,
        word,
        tags[(tag - firstTag) * Network.PLACES + place],
        labels[label * Network.CHILDREN + place - Network.PLACES + Network.CHILDREN]);
  }

  /**
   * Adds the children that a word of the stack has not.
   *
   * @param side 0 for the top of the stack, 1 for the word below
   * @param missing a bit for each of the six places
   */
  void addMissing(float[] units, int side, int missing) {
    int key = side << Network.CHILDREN / 2 | missing;
    float[] sum = withoutChildren.get(key);
    if (sum == null) {
      sum = new float[this.units];
      for (int i = 0; i < Network.CHILDREN / 2; i++) {
        if ((missing >> i & 1) == 0) continue;
        int place = Network.PLACES - Network.CHILDREN + side * Network.CHILDREN / 2 + i;
        add(sum, word(noWord, place), noTag, 0, place);
      }
      withoutChildren.set(key, sum);
    }
    Rows.add(units, sum);
  }

  /** What a word adds at a place. */
  float[] word(int word, int place) {
    int key = word * Network.PLACES + place;
    float[] sum = words.get(key);
    if (sum != null) return sum;
    sum = sum(word, place);
    words.offer(key, sum);
    return sum;
  }

  /** What a row of the embeddings adds at one of all inputs. */
  private float[] sum(int row, int input) {
    var sum = new float[units];
    Rows.addAll(sum, network.embeddings().row(row), network.first(), input * Network.EMBEDDED);
    return sum;
  }
}
