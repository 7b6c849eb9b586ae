package org.entente.coding.parse.neural;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Sums by key, the oldest given up for new ones when it is full. A sum is kept when its key is
 * asked for again before many others were: most words of news come once and never again. Safe to
 * share between threads.
 */
final class Kept {
  /** 4 kB each: some 160 MB. */
  private static final int MOST = 40_000;

  /** Keys asked for of late, by hash; a power of two. */
  private static final int LATELY = 1 << 17;

  private final AtomicReferenceArray<float @Nullable []> sums;
  private final AtomicIntegerArray ring = new AtomicIntegerArray(MOST);
  private final AtomicInteger hand = new AtomicInteger();
  private final AtomicIntegerArray lately = new AtomicIntegerArray(LATELY);

  /**
   * @param keys from 0 to less than this
   */
  Kept(int keys) {
    this.sums = new AtomicReferenceArray<>(keys);
  }

  float @Nullable [] get(int key) {
    return sums.get(key);
  }

  void offer(int key, float[] sum) {
    int slot = (key * 0x9E3779B9) >>> 15;
    if (lately.getAndSet(slot, key + 1) != key + 1) return;
    // keys in the ring count from 1
    int old = ring.getAndSet(Math.floorMod(hand.getAndIncrement(), MOST), key + 1);
    if (old > 0) sums.set(old - 1, null);
    sums.set(key, sum);
  }
}
