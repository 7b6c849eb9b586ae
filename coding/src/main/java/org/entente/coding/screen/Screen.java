package org.entente.coding.screen;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.entente.article.Sentence;

/**
 * Lets a sentence pass when one of its words could be a form of a word that triggers an act and
 * another could name somebody: a capital beyond the first letter, or a pronoun.
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

  private final Set<String> forms = new HashSet<>();

  /**
   * @param triggers lemmas of the words that can carry an act
   */
  public Screen(Set<String> triggers) {
    for (String trigger : triggers) forms.addAll(Inflection.forms(trigger));
  }

  public boolean passes(Sentence sentence) {
    String text = sentence.text();
    boolean act = false;
    boolean actor = false;
    int words = 0;
    int at = 0;
    while (at < text.length() && !(act && actor)) {
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
      act |= forms.contains(lower) || hasTriggerPart(lower);
      words++;
      at = end;
    }
    return act && actor;
  }

  private boolean hasTriggerPart(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 && forms.contains(word.substring(hyphen + 1));
  }

  private static boolean isWordPart(char character) {
    return Character.isLetterOrDigit(character) || character == '-';
  }
}
