package org.entente.coding.actors;

/**
 * A Bloom filter of one hash over the keys that entries begin with. Most words of a text begin
 * none; for them its 64 KiB, which stay in the processor's cache, are all that is looked at.
 */
final class FirstKeys {
  private static final int BITS = 1 << 19;

  private final long[] words = new long[BITS / Long.SIZE];

  void add(String key) {
    int bit = bit(key);
    words[bit / Long.SIZE] |= 1L << bit;
  }

  /** False only when the key was never added. */
  boolean mayHold(String key) {
    int bit = bit(key);
    return (words[bit / Long.SIZE] & 1L << bit) != 0;
  }

  private static int bit(String key) {
    int hash = key.hashCode();
    return (hash ^ hash >>> 15) & (BITS - 1);
  }
}
