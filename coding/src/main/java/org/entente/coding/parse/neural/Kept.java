package org.entente.coding.parse.neural;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What words add at their places, by key, in sets of a few. In a full set one that was not asked
 * for of late makes room (the clock algorithm, which misses about as seldom as giving up the least
 * recently used). Safe to share between threads.
 */
final class Kept {
  /** Words with their tags: those of a hundred long articles. */
  static final int MOST = 1 << 14;

  /** As many keys as memory brings at once. */
  private static final int PLACES = 8;

  private static final int SETS = MOST / PLACES;

  /** Where a key may be found; the word itself says whether it is. */
  private final long[] keys = new long[MOST];

  private final AtomicReferenceArray<@Nullable Word> words = new AtomicReferenceArray<>(MOST);

  /** A word with its tag, what it adds at places, and whether it was asked for of late. */
  static final class Word {
    private final long key;
    private final AtomicReferenceArray<short @Nullable []> sums =
        new AtomicReferenceArray<>(Network.PLACES);
    private boolean asked = true;

    private Word(long key) {
      this.key = key;
    }

    long key() {
      return key;
    }

    /** What it adds at a place, in numbers of half length; null when that was not summed yet. */
    short @Nullable [] sum(int place) {
      return sums.get(place);
    }

    void keep(int place, short[] sum) {
      sums.set(place, sum);
    }
  }

  /**
   * The word of a key, a new one when it is not known.
   *
   * @param key other than 0
   */
  Word get(long key) {
    int first = firstPlace(key);
    for (int i = first; i < first + PLACES; i++) {
      if (keys[i] != key) continue;
      Word word = words.get(i);
      if (word == null || word.key != key) continue; // another thread is about to change it
      if (!word.asked) word.asked = true;
      return word;
    }
    return keep(new Word(key));
  }

  private Word keep(Word word) {
    int place = room(word.key);
    words.set(place, word);
    keys[place] = word.key;
    return word;
  }

  private int room(long key) {
    int first = firstPlace(key);
    for (int i = first; i < first + PLACES; i++) if (words.get(i) == null) return i;
    int start = (int) (key & PLACES - 1); // as good as chance
    for (int i = 0; i < PLACES; i++) {
      int place = first + (start + i) % PLACES;
      Word word = words.get(place);
      if (word == null || !word.asked) return place;
      word.asked = false;
    }
    return first + start;
  }

  private static int firstPlace(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L; // Fibonacci hashing (Knuth, volume 3, 6.4)
    return (int) ((mixed >>> 33) % SETS) * PLACES;
  }
}
