package org.entente.coding.status;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/** "In the nineteenth century", "during the Cold War", "decades ago": ages that are no dates. */
final class LongAgo {
  private static final Set<String> AGES = Set.of("decade", "century", "generation");

  private LongAgo() {}

  /** The word that says so of what a word tells. */
  static Optional<Token> over(ParsedSentence sentence, Token told) {
    return sentence.tokens().stream()
        .filter(token -> isLongAgo(sentence, token))
        .filter(token -> token.index() != told.index() && sentence.dominates(told, token))
        .findFirst();
  }

  private static boolean isLongAgo(ParsedSentence sentence, Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    if (word.length() == 5 && word.endsWith("0s")) return word.matches("1\\d{2}0s");
    if (!word.equals("ago") && !word.equals("century") && !word.equals("war")) return false;
    String before = before(sentence, token, 1);
    if (word.equals("ago")) return AGES.stream().anyMatch(age -> isOf(before, age));
    if (word.equals("century")) return before.matches(".*(teenth|twentieth|1\\dth|20th)");
    return before.equals("cold")
        || before.equals("world") && before(sentence, token, 2).matches("first|second");
  }

  private static boolean isOf(String word, String age) {
    return word.equals(age + "s") || word.equals(age.replaceFirst("y$", "ies"));
  }

  private static String before(ParsedSentence sentence, Token token, int words) {
    int at = token.index() - words;
    return at < 0 ? "" : sentence.token(at).text().toLowerCase(Locale.ROOT);
  }
}
