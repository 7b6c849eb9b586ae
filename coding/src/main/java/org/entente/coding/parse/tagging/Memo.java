package org.entente.coding.parse.tagging;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * What was worked out for a word, kept for when it comes again. When there is too much of it all is
 * forgotten: the usual words are soon back. Safe to share between threads.
 */
public final class Memo<K, V> {
  private final int most;
  private final Function<K, V> read;
  private final ConcurrentMap<K, V> kept = new ConcurrentHashMap<>();

  /**
   * @param most how many are kept
   * @param read works it out, always to the same
   */
  public Memo(int most, Function<K, V> read) {
    this.most = most;
    this.read = read;
  }

  public V get(K key) {
    V known = kept.get(key);
    if (known != null) return known;
    V value = read.apply(key);
    if (kept.size() >= most) kept.clear();
    kept.put(key, value);
    return value;
  }
}
