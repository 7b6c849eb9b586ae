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

  public static Phrase of(String text) {
    return new Phrase(Arrays.asList(text.trim().toLowerCase(Locale.ROOT).split("\\s+")));
  }

  /** The word that governs the phrase: the first of a verb phrase, the last of a noun phrase. */
  String headOf(boolean verbal) {
    return verbal ? words.getFirst() : words.getLast();
  }

  /** Whether a token whose lemma is the head has the other words about it. */
  boolean matches(ParsedSentence sentence, Token token, boolean verbal) {
    if (words.size() == 1) return true;
    if (verbal) return followedBy(sentence, token);
    Set<String> before =
        sentence.children(token).stream()
            .filter(child -> child.index() < token.index())
            .flatMap(child -> Stream.of(child.lemma(), child.text().toLowerCase(Locale.ROOT)))
            .collect(Collectors.toSet());
    for (int i = 1; i < words.size() && token.index() - i >= 0; i++) {
      Token left = sentence.token(token.index() - i);
      before.add(left.lemma());
      before.add(left.text().toLowerCase(Locale.ROOT));
    }
    return before.containsAll(words.subList(0, words.size() - 1));
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
