package org.entente.coding.screen;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.article.Sentence;
import org.entente.coding.acts.LexiconEntry;
import org.entente.coding.parse.TaggedSentence;

/**
 * Lets a sentence pass when its words could be those of a construction of the lexicon, and it names
 * or takes up somebody: a name or a role of the dictionary, or a pronoun.
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

  /** What is to be done with a sentence. */
  public enum Verdict {
    /** No event can be in it. */
    PASSED_OVER,
    READ,
    /** A pronoun or a description in it may take up whom the sentences before it name. */
    READ_IN_CONTEXT
  }

  private final ConstructionWords constructions;

  /**
   * @param entries the constructions that can tell an act
   */
  public Screen(List<LexiconEntry> entries) {
    constructions = new ConstructionWords(entries);
  }

  /**
   * @param named whether the dictionary of actors has a name or a role in the sentence
   * @param introduced whether the article itself gave somebody known a name, by one word of it
   */
  public Verdict verdict(Sentence sentence, boolean named, Predicate<String> introduced) {
    String text = sentence.text();
    BitSet present = new BitSet();
    boolean somebody = named;
    boolean takesUp = false;
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && isWordPart(text.charAt(end))) end++;
      String written = text.substring(at, end);
      somebody = somebody || Character.isUpperCase(written.charAt(0)) && introduced.test(written);
      String word = written.toLowerCase(Locale.ROOT);
      takesUp |= PRONOUNS.contains(word);
      add(word, present);
      at = end;
    }
    if (!(somebody || takesUp) || !constructions.isMet(present)) return Verdict.PASSED_OVER;
    return takesUp ? Verdict.READ_IN_CONTEXT : Verdict.READ;
  }

  /**
   * Whether a sentence let through can still hold an event, now that it is known which of its words
   * are verbs.
   */
  public boolean permits(TaggedSentence sentence) {
    BitSet present = new BitSet();
    for (int i = 0; i < sentence.size(); i++)
      add(sentence.text(i).toLowerCase(Locale.ROOT), present);
    for (int i = 0; i < sentence.size(); i++)
      if (constructions.isMet(sentence.lemma(i), sentence.isVerb(i), present)) return true;
    return false;
  }

  private void add(String word, BitSet present) {
    constructions.add(word, present);
    // "a Saudi-led raid", "an air-strike"
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0) constructions.add(word.substring(hyphen + 1), present);
  }

  private static boolean isWordPart(char character) {
    return Character.isLetterOrDigit(character) || character == '-';
  }
}
