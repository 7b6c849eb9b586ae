package org.entente.ledger.merging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as the set of its runs of three words: what tells an agency's copy, lightly edited or cut,
 * from another report of the same thing.
 *
 * <p>{@link #bands} are what copies are looked up by: of {@value #BANDS} bands, each the hash of
 * {@value #ROWS} minima of the set under as many hash functions, two texts that share the half of
 * their runs have one in common in 986 of 1,000 cases, and two that share a fiftieth in less than
 * one (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3).
 */
public record Shingles(Set<Long> hashes) {
  private static final int WORDS = 3;
  private static final int BANDS = 32;
  private static final int ROWS = 3;

  /** Texts with fewer runs are too short to be called copies. */
  static final int FEWEST = 20;

  private static final double ALIKE = 0.5;
  private static final double WITHIN = 0.8;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final long[] SEEDS = seeds();

  public static Shingles of(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) words.add(matcher.group());
    Set<Long> hashes = new HashSet<>();
    for (int i = 0; i + WORDS <= words.size(); i++) hashes.add(hash(words.subList(i, i + WORDS)));
    return new Shingles(Set.copyOf(hashes));
  }

  /** Empty for a text that is too short. */
  public List<Long> bands() {
    if (hashes.size() < FEWEST) return List.of();
    long[] least = new long[SEEDS.length];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long hash : hashes)
      for (int i = 0; i < least.length; i++) least[i] = Math.min(least[i], mixed(hash ^ SEEDS[i]));
    List<Long> bands = new ArrayList<>();
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (int row = 0; row < ROWS; row++) hash = mixed(hash) ^ least[band * ROWS + row];
      bands.add(mixed(hash));
    }
    return bands;
  }

  /** Whether one is a copy of the other: they share half of all runs, or one holds the other. */
  public boolean isCopyOf(Shingles other) {
    int shorter = Math.min(hashes.size(), other.hashes.size());
    if (shorter < FEWEST) return false;
    int shared = 0;
    for (Long hash : hashes) if (other.hashes.contains(hash)) shared++;
    int all = hashes.size() + other.hashes.size() - shared;
    return shared >= ALIKE * all || shared >= WITHIN * shorter;
  }

  private static long hash(List<String> words) {
    long hash = 0;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) hash = hash * 31 + word.charAt(i);
      hash = mixed(hash);
    }
    return hash;
  }

  private static long[] seeds() {
    long[] seeds = new long[BANDS * ROWS];
    for (int i = 0; i < seeds.length; i++) seeds[i] = mixed(i + 1L);
    return seeds;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mixed(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
