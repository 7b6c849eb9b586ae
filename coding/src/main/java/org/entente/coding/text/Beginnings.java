package org.entente.coding.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;

/**
 * The first letters of words and names that are looked for: most words of a text begin otherwise,
 * so that the costly search need not begin there. It may take a word for one of them, but never
 * overlooks one. Immutable.
 *
 * <p>Of each, up to three letters or digits stand in a set of hashes, whatever their case; of a
 * word of the text, one letter, two and three are asked for, for a short one may be all of it.
 */
public final class Beginnings {
  private static final int LETTERS = 3;
  private static final int MASK = (1 << 15) - 1;

  private final BitSet hashes = new BitSet(MASK + 1);

  /**
   * @param words marks before the first letter are passed over
   */
  public Beginnings(Collection<String> words) {
    for (String word : words) {
      int from = 0;
      while (from < word.length() && !Character.isLetterOrDigit(word.charAt(from))) from++;
      int hash = 0;
      for (int at = from; isPart(word, from, at); at++) hash = hash(hash, word.charAt(at));
      hashes.set(hash);
    }
  }

  /** Whether one of the words may stand where a word of a text begins. */
  public boolean mayBegin(String text, int from) {
    int hash = 0;
    for (int at = from; isPart(text, from, at); at++) {
      hash = hash(hash, text.charAt(at));
      if (hashes.get(hash)) return true;
    }
    return false;
  }

  private static boolean isPart(String text, int from, int at) {
    return at < text.length() && at < from + LETTERS && Character.isLetterOrDigit(text.charAt(at));
  }

  private static int hash(int before, char letter) {
    return (before * 37 + Character.toLowerCase(letter)) & MASK;
  }

  /** Where the words of a text begin: letters and digits behind something else. */
  public static int[] starts(String text) {
    int[] starts = new int[text.length() / 2 + 1];
    int found = 0;
    boolean within = false;
    for (int at = 0; at < text.length(); at++) {
      boolean part = Character.isLetterOrDigit(text.charAt(at));
      if (part && !within) starts[found++] = at;
      within = part;
    }
    return Arrays.copyOf(starts, found);
  }
}
