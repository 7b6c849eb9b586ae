package org.entente.coding.parse.neural;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Sums by key. When it is full, one that was not asked for of late makes room (the clock algorithm,
 * which misses about as seldom as giving up the least recently used). Safe to share between
 * threads.
 */
final class Kept {
  /** 4 kB each: some 270 MB. */
  private static final int MOST = 1 << 16;

  private final AtomicReferenceArray<@Nullable Sum> sums;

  private final int[] ring = new int[MOST];
  private int hand;

  /** A sum, and whether it was asked for since the hand of the clock last came by. */
  private static final class Sum {
    private final float[] units;
    private boolean asked;

    Sum(float[] units) {
      this.units = units;
    }
  }

  /**
   * @param keys from 0 to less than this
   */
  Kept(int keys) {
    this.sums = new AtomicReferenceArray<>(keys);
  }

  float @Nullable [] get(int key) {
    Sum sum = sums.get(key);
    if (sum == null) return null;
    if (!sum.asked) sum.asked = true; // a thread that does not see it in time does no harm
    return sum.units;
  }

  void offer(int key, float[] units) {
    synchronized (ring) {
      while (isAsked(ring[hand])) hand = (hand + 1) % MOST;
      // keys in the ring count from 1
      if (ring[hand] > 0) sums.set(ring[hand] - 1, null);
      ring[hand] = key + 1;
      hand = (hand + 1) % MOST;
    }
    sums.set(key, new Sum(units));
  }

  /** Whether one was asked for; the next time it must have been asked for anew. */
  private boolean isAsked(int place) {
    Sum sum = place == 0 ? null : sums.get(place - 1);
    if (sum == null || !sum.asked) return false;
    sum.asked = false;
    return true;
  }
}
