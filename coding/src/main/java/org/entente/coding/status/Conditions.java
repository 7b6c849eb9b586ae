package org.entente.coding.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coding.acts.Grammar;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/**
 * Clauses and phrases that say on what an act hangs. Most are found by the tree; those that parsers
 * do not know ("on condition that", "in the event of", "Had Iraq attacked") by their first words,
 * up to the next comma.
 */
final class Conditions {
  private static final Set<String> MARKS =
      Set.of(
          "if",
          "even if",
          "unless",
          "whether",
          "should",
          "provided",
          "provided that",
          "providing",
          "lest",
          "in case",
          "in case of",
          "in the event",
          "as long as");

  /** First words, the longest of each beginning first. */
  private static final List<List<String>> OPENERS =
      Stream.of(
              "on the condition that",
              "on condition that",
              "in the event of",
              "in the event that",
              "in case",
              "as long as",
              "so long as",
              "provided that",
              "providing that",
              "assuming that",
              "on the understanding that")
          .map(words -> List.of(words.split(" ")))
          .toList();

  private static final Set<String> INVERTED = Set.of("should", "had", "were");

  /** Words from the first, inclusive, to the last, exclusive. */
  record Stretch(int from, int to) {
    boolean holds(Token token) {
      return from <= token.index() && token.index() < to;
    }
  }

  private Conditions() {}

  static boolean isCondition(Grammar grammar, Token clause) {
    // "if they were TO attack"
    String words = grammar.preposition(clause);
    return MARKS.contains(
        words.endsWith(" to") ? words.substring(0, words.length() - " to".length()) : words);
  }

  /** Conditions known by their first words. */
  static List<Stretch> byFirstWords(ParsedSentence sentence) {
    List<Stretch> found = new ArrayList<>();
    for (Token token : sentence.tokens())
      if (opens(sentence, token.index()) || isInverted(sentence, token))
        found.add(new Stretch(token.index(), end(sentence, token.index())));
    return found;
  }

  /**
   * Of those known by their first words, the one that an act hangs on, which stands in no clause of
   * its own beside it.
   */
  static Optional<Stretch> over(ParsedSentence sentence, List<Stretch> stretches, Token trigger) {
    return stretches.stream()
        .filter(stretch -> !stretch.holds(trigger) && areTogether(sentence, stretch, trigger))
        .findFirst();
  }

  private static boolean opens(ParsedSentence sentence, int at) {
    for (List<String> words : OPENERS) if (begins(sentence, at, words)) return true;
    return false;
  }

  private static boolean begins(ParsedSentence sentence, int at, List<String> words) {
    if (at + words.size() >= sentence.size()) return false;
    for (int i = 0; i < words.size(); i++)
      if (!sentence.token(at + i).text().equalsIgnoreCase(words.get(i))) return false;
    // "as long as three years"
    return !sentence.token(at + words.size()).tag().equals("CD");
  }

  /** "Should Iraq attack", "had Iraq attacked", "were Iraq to attack". */
  private static boolean isInverted(ParsedSentence sentence, Token token) {
    String word = lower(token);
    if (!INVERTED.contains(word) || token.index() + 2 >= sentence.size()) return false;
    if (sentence.token(sentence.size() - 1).text().equals("?")) return false;
    if (!sentence.token(token.index() + 1).tag().matches("NNPS?|DT|PRP")) return false;
    boolean first = token.index() == 0 || sentence.token(token.index() - 1).isPunctuation();
    boolean afterNoun = token.index() > 0 && sentence.token(token.index() - 1).isNoun();
    if (!first && !afterNoun) return false;
    // the verb of the inverted clause: the first one after it
    return sentence.tokens().stream()
        .skip(token.index() + 1L)
        .filter(Token::isVerb)
        .findFirst()
        .filter(verb ->
            switch (word) {
              case "should" -> verb.tag().equals("VB");
              case "had" -> verb.tag().matches("VBN|VBD");
              default -> lower(sentence.token(verb.index() - 1)).equals("to");
            })
        .isPresent();
  }

  private static int end(ParsedSentence sentence, int from) {
    int to = from + 1;
    while (to < sentence.size() && !sentence.token(to).text().matches("[,;:.!?”\"]")) to++;
    return to;
  }

  private static boolean areTogether(ParsedSentence sentence, Stretch stretch, Token trigger) {
    int from = Math.min(trigger.index(), stretch.to());
    int to = Math.max(trigger.index(), stretch.from());
    return sentence.tokens().subList(from, to).stream()
        .noneMatch(token ->
            token.text().equals(";")
                || token.tag().equals("CC")
                    && token.index() > 0
                    && sentence.token(token.index() - 1).text().equals(","));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
