package org.entente.coding.magnitude;

import java.util.Optional;
import java.util.Set;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a number in the tree.
 *
 * @param from index of the first word of the number
 * @param to index after its last word
 * @param noun what is counted; {@code null} for "killed twelve"
 * @param position the word by which number and noun hang in the sentence
 */
record CountedThing(int from, int to, @Nullable Token noun, Token position) {
  private static final Set<String> BESIDE_NOUN =
      Set.of("nummod", "compound", "amod", "det", "advmod", "dep", "nmod", "case");

  /** Empty where no word carries the number, or a bare one looks like a year. */
  static Optional<CountedThing> of(ParsedSentence sentence, Quantity quantity) {
    int start = sentence.sentence().span().start();
    int from = -1;
    int to = -1;
    for (Token token : sentence.tokens()) {
      boolean within =
          token.span().start() - start < quantity.core().end()
              && token.span().end() - start > quantity.core().start();
      if (!within) continue;
      if (from < 0) from = token.index();
      to = token.index() + 1;
    }
    if (from < 0) return Optional.empty();
    Token head = head(sentence, from, to);
    Token above = sentence.head(head).orElse(null);
    if (above != null
        && above.isNoun()
        && above.index() >= to
        && BESIDE_NOUN.contains(head.plainRelation()))
      return Optional.of(new CountedThing(from, to, above, above));
    Optional<Token> complement = complement(sentence, from, to);
    if (complement.isPresent())
      return Optional.of(new CountedThing(from, to, complement.get(), head));
    if (head.isNoun() && !head.tag().equals("NN") && !isNumber(head))
      return Optional.of(new CountedThing(from, to, head, head));
    if (isYear(quantity, sentence.text(from, to)) || isAge(sentence, from, to))
      return Optional.empty();
    return Optional.of(new CountedThing(from, to, null, head));
  }

  /** "Dozens of people", "hundreds of thousands of people". */
  private static Optional<Token> complement(ParsedSentence sentence, int from, int to) {
    for (int i = from; i < to; i++)
      for (Token child : sentence.children(sentence.token(i)))
        if (child.index() >= to && child.plainRelation().equals("nmod") && hasOf(sentence, child))
          return Optional.of(child);
    return Optional.empty();
  }

  private static boolean isNumber(Token head) {
    return head.text()
        .matches("(?i)dozens?|scores|hundreds?|thousands?|millions?|billions?|couple|handful|pair");
  }

  private static boolean hasOf(ParsedSentence sentence, Token noun) {
    return sentence.children(noun, "case").anyMatch(word -> word.lemma().equals("of"));
  }

  private static Token head(ParsedSentence sentence, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Token token = sentence.token(i);
      if (token.head() < from || token.head() >= to) return token;
    }
    return sentence.token(to - 1);
  }

  private static boolean isYear(Quantity quantity, String text) {
    return text.matches("\\d{4}") && quantity.least() >= 1800 && quantity.least() <= 2100;
  }

  /** "Ali, 45, was arrested". */
  private static boolean isAge(ParsedSentence sentence, int from, int to) {
    return from > 0
        && to < sentence.size()
        && sentence.token(from - 1).text().equals(",")
        && sentence.token(to).text().equals(",")
        && from > 1
        && sentence.token(from - 2).isName();
  }
}
