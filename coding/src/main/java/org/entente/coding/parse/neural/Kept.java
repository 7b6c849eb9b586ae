package org.entente.coding.parse.neural;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Sums by key, in sets of a few places. In a full set one that was not asked for of late makes room
 * (the clock algorithm, which misses about as seldom as giving up the least recently used). Safe to
 * share between threads.
 */
final class Kept {
  /** 2 kB each: some 200 MB. */
  private static final int MOST = 3 << 15;

  /** As many keys as memory brings at once. */
  private static final int PLACES = 8;

  private static final int SETS = MOST / PLACES;

  /** Where a key may be found; the sum itself says whether it is. */
  private final long[] keys = new long[MOST];

  private final AtomicReferenceArray<@Nullable Sum> sums = new AtomicReferenceArray<>(MOST);

  /** A sum, and whether it was asked for since it was last to make room. */
  private static final class Sum {
    private final long key;
    private final short[] halves;
    private boolean asked = true;

    Sum(long key, short[] halves) {
      this.key = key;
      this.halves = halves;
    }
  }

  /**
   * @param key other than 0
   */
  short @Nullable [] get(long key) {
    int first = firstPlace(key);
    for (int i = first; i < first + PLACES; i++) {
      if (keys[i] != key) continue;
      Sum sum = sums.get(i);
      if (sum == null || sum.key != key) continue; // another thread is about to change it
      if (!sum.asked) sum.asked = true;
      return sum.halves;
    }
    return null;
  }

  void offer(long key, short[] halves) {
    int place = room(key);
    sums.set(place, new Sum(key, halves));
    keys[place] = key;
  }

  private int room(long key) {
    int first = firstPlace(key);
    for (int i = first; i < first + PLACES; i++) if (sums.get(i) == null) return i;
    int start = (int) (key & PLACES - 1); // as good as chance
    for (int i = 0; i < PLACES; i++) {
      int place = first + (start + i) % PLACES;
      Sum sum = sums.get(place);
      if (sum == null || !sum.asked) return place;
      sum.asked = false;
    }
    return first + start;
  }

  private static int firstPlace(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L; // Fibonacci hashing (Knuth, volume 3, 6.4)
    return (int) ((mixed >>> 33) % SETS) * PLACES;
  }
}
