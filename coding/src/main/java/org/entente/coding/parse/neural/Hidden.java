package org.entente.coding.parse.neural;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What each word with its tag, and each label, adds to the hidden layer at each place. Sums are
 * made when they are needed. Safe to share between threads.
 */
final class Hidden {
  private final Network network;
  private final int units;
  private final Kept words = new Kept();
  private final AtomicReferenceArray<float @Nullable []> tagSums;
  private final AtomicReferenceArray<float @Nullable []> labels;
  private final int firstTag;
  private final int tags;
  private final AtomicReferenceArray<float @Nullable []> withoutChildren;

  /** Where there is no word. */
  private final Kept.Word none;

  Hidden(Network network) {
    this.network = network;
    this.units = network.units();
    this.firstTag = network.tags().values().stream().mapToInt(Integer::intValue).min().orElse(0);
    this.tags = network.firstLabel() - firstTag;
    this.tagSums = new AtomicReferenceArray<>(tags * Network.PLACES);
    this.labels = new AtomicReferenceArray<>((network.labels().size() + 1) * Network.CHILDREN);
    this.none = word(network.word(Network.NULL), network.tag(Network.NULL));
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
   * Adds a child.
   *
   * @param word what {@link #sum} gives
   * @param label of the child's arc
   */
  void addChild(float[] units, short[] word, int label, int place) {
    Rows.add(units, word, label(label, place));
  }

  private float[] label(int label, int place) {
    int child = place - Network.PLACES + Network.CHILDREN;
    return sum(
        labels,
        label * Network.CHILDREN + child,
        network.firstLabel() + label,
        2 * Network.PLACES + child);
  }

  /**
   * @param tag counted from the first
   */
  private float[] tag(int tag, int place) {
    return sum(tagSums, tag * Network.PLACES + place, firstTag + tag, Network.PLACES + place);
  }

  private float[] sum(AtomicReferenceArray<float @Nullable []> known, int at, int row, int input) {
    float[] sum = known.get(at);
    if (sum == null) {
      sum = sum(row, input);
      known.set(at, sum);
    }
    return sum;
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
        addChild(sum, sum(none, place), 0, place);
      }
      withoutChildren.set(key, sum);
    }
    Rows.add(units, sum);
  }

  /** A word with its tag. */
  Kept.Word word(int word, int tag) {
    return words.get(1 + (long) word * tags + tag - firstTag);
  }

  /** What it adds at a place, in numbers of half length. */
  short[] sum(Kept.Word word, int place) {
    short[] known = word.sum(place);
    if (known != null) return known;
    int row = (int) ((word.key() - 1) / tags);
    int tag = (int) ((word.key() - 1) % tags);
    float[] sum = sum(row, place);
    Rows.add(sum, tag(tag, place));
    short[] halves = Rows.halves(sum);
    word.keep(place, halves);
    return halves;
  }

  /** What a row of the embeddings adds at one of all inputs. */
  private float[] sum(int row, int input) {
    var sum = new float[units];
    Rows.addAll(sum, network.embeddings().row(row), network.first(), input * Network.EMBEDDED);
    return sum;
  }
}
