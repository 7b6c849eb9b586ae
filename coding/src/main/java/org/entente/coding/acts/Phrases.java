package org.entente.coding.acts;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/** A set of phrases, found by the word that governs them. Immutable. */
public final class Phrases extends AbstractSet<Phrase> {
  private final Set<Phrase> all;
  private final Map<String, List<Phrase>> byVerb = new HashMap<>();
  private final Map<String, List<Phrase>> byNoun = new HashMap<>();

  private Phrases(Set<Phrase> all) {
    this.all = all;
    for (Phrase phrase : all) {
      byVerb.computeIfAbsent(phrase.headOf(true), any -> new ArrayList<>(1)).add(phrase);
      byNoun.computeIfAbsent(phrase.headOf(false), any -> new ArrayList<>(1)).add(phrase);
    }
  }

  static Phrases of(Set<Phrase> all) {
    return all instanceof Phrases phrases ? phrases : new Phrases(all);
  }

  @Override
  public Iterator<Phrase> iterator() {
    return all.iterator();
  }

  @Override
  public int size() {
    return all.size();
  }

  @Override
  public boolean contains(Object phrase) {
    return all.contains(phrase);
  }

  /** How many words the longest of some phrases has that a word heads; 0 for none. */
  static int longest(List<Phrase> headed, ParsedSentence sentence, Token token) {
    boolean verbal = token.isVerb();
    int longest = 0;
    for (Phrase phrase : headed)
      if (phrase.words().size() > longest && phrase.matches(sentence, token, verbal))
        longest = phrase.words().size();
    return longest;
  }

  /** Whether a word heads one of them, by its dictionary form or as it stands. */
  boolean holds(ParsedSentence sentence, Token token) {
    if (all.isEmpty()) return false;
    boolean verbal = token.isVerb();
    if (anyMatches(headedBy(token.lemma(), verbal), sentence, token, verbal)) return true;
    String written = token.text().toLowerCase(Locale.ROOT);
    return !written.equals(token.lemma())
        && anyMatches(headedBy(written, verbal), sentence, token, verbal);
  }

  private static boolean anyMatches(
      List<Phrase> phrases, ParsedSentence sentence, Token token, boolean verbal) {
    for (Phrase phrase : phrases) if (phrase.matches(sentence, token, verbal)) return true;
    return false;
  }

  /** Those that a word, as a verb or as a noun, governs. */
  List<Phrase> headedBy(String word, boolean verbal) {
    return (verbal ? byVerb : byNoun).getOrDefault(word, List.of());
  }
}
