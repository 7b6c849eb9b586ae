package org.entente.coding.acts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/**
 * One word of the lexicon, or several: "attack", "hunger strike" (a noun with what stands before
 * it), "pull out" (a verb with its particle or preposition).
 *
 * @param words lemmas in the order of the phrase
 */
public record Phrase(List<String> words) {
  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "week",
          "weekend",
          "month",
          "year",
          "day",
          "morning",
          "evening",
          "night",
          "afternoon");

  /** What hangs a noun on another within a phrase: "exchange of prisoners", "end to fighting". */
  private static final Set<String> LINKS = Set.of("of", "without", "to");

  public static Phrase of(String text) {
    return new Phrase(Arrays.asList(text.trim().toLowerCase(Locale.ROOT).split("\\s+")));
  }

  /**
   * The word that governs the phrase: the first of a verb phrase, the last of a noun phrase, or the
   * one before "of" in "exchange of prisoners" and "without" in "Doctors Without Borders".
   */
  public String headOf(boolean verbal) {
    return verbal ? words.getFirst() : words.get(nounAt());
  }

  private int nounAt() {
    for (int i = 1; i < words.size(); i++) if (LINKS.contains(words.get(i))) return i - 1;
    return words.size() - 1;
  }

  /** Of a noun phrase, the words up to the noun, all of which it needs. */
  public List<String> wordsBeforeLink() {
    return words.subList(0, nounAt() + 1);
  }

  /** Whether a token whose lemma is the head has the other words about it. */
  boolean matches(ParsedSentence sentence, Token token, boolean verbal) {
    if (words.size() == 1) return true;
    if (verbal) return followedBy(sentence, token);
    int noun = nounAt();
    return precededBy(sentence, token, noun)
        && (noun == words.size() - 1 || hasParts(sentence, token, noun));
  }

  /** Whether what hangs on the noun by "of" has one of the words after it. */
  private boolean hasParts(ParsedSentence sentence, Token noun, int at) {
    List<String> parts = words.subList(at + 2, words.size());
    return sentence.children(noun).stream()
        .filter(child ->
            sentence.hasChild(child, mark -> mark.text().equalsIgnoreCase(words.get(at + 1))))
        .anyMatch(child ->
            parts.contains(child.lemma()) || parts.contains(child.text().toLowerCase(Locale.ROOT)));
  }

  private boolean precededBy(ParsedSentence sentence, Token token, int words) {
    Set<String> before =
        sentence.children(token).stream()
            .filter(child -> child.index() < token.index())
            .flatMap(child -> Stream.of(child.lemma(), child.text().toLowerCase(Locale.ROOT)))
            .collect(Collectors.toSet());
    for (int i = 1; i <= words && token.index() - i >= 0; i++) {
      Token left = sentence.token(token.index() - i);
      before.add(left.lemma());
      before.add(left.text().toLowerCase(Locale.ROOT));
    }
    return before.containsAll(this.words.subList(0, words));
  }

  private boolean followedBy(ParsedSentence sentence, Token verb) {
    for (String word : words.subList(1, words.size()))
      if (!hasParticle(sentence, verb, word)) return false;
    return true;
  }

  private static boolean hasParticle(ParsedSentence sentence, Token verb, String word) {
    int next = verb.index() + 1;
    if (next < sentence.size() && sentence.token(next).text().equalsIgnoreCase(word)) return true;
    return sentence.children(verb).stream()
        // "called him on Saturday" is not "called on"
        .filter(child -> !TIMES.contains(child.lemma()))
        .anyMatch(child ->
            (child.index() > verb.index()
                    && (child.text().equalsIgnoreCase(word) || child.lemma().equals(word)))
                || (child.index() > verb.index()
                    && sentence.children(child).stream()
                        .anyMatch(mark ->
                            mark.text().equalsIgnoreCase(word)
                                && (mark.relation().equals("case")
                                    || mark.relation().equals("mark")))));
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
