package org.entente.coding.screen;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.article.Sentence;
import org.entente.coding.acts.LexiconEntry;

/**
 * Lets a sentence pass when its words could be those of a construction of the lexicon and another
 * could name somebody: a capital beyond the first letter, or a pronoun.
 */
public final class Screen {
  private static final Set<String> PRONOUNS =
      Set.of(
          "i",
          "we",
          "you",
          "he",
          "she",
          "they",
          "it",
          "us",
          "them",
          "him",
          "her",
          "who",
          "our",
          "his",
          "its",
          "their",
          "both",
          "country",
          "countries",
          "government",
          "president",
          "minister",
          "sides",
          "side",
          "troops",
          "forces",
          "soldiers",
          "police",
          "army",
          "rebels");

  private final ConstructionWords constructions;

  /**
   * @param entries the constructions that can tell an act
   */
  public Screen(List<LexiconEntry> entries) {
    constructions = new ConstructionWords(entries);
  }

  public boolean passes(Sentence sentence) {
    String text = sentence.text();
    BitSet present = new BitSet();
    boolean actor = false;
    int words = 0;
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && isWordPart(text.charAt(end))) end++;
      String word = text.substring(at, end);
      String lower = word.toLowerCase(Locale.ROOT);
      boolean capital = Character.isUpperCase(word.charAt(0));
      actor |= (capital && (words > 0 || word.length() > 2)) || PRONOUNS.contains(lower);
      constructions.add(lower, present);
      int hyphen = lower.lastIndexOf('-');
      if (hyphen > 0) constructions.add(lower.substring(hyphen + 1), present);
      words++;
      at = end;
    }
    return actor && constructions.isMet(present);
  }

  private static boolean isWordPart(char character) {
    return Character.isLetterOrDigit(character) || character == '-';
  }
}
