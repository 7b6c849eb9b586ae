package org.entente.coding.status;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/** "Chile often criticises Bolivia": the present tense of what is so in general. */
final class General {
  private static final Set<String> ADVERBS =
      Set.of(
          "always",
          "often",
          "usually",
          "regularly",
          "routinely",
          "sometimes",
          "normally",
          "typically",
          "frequently",
          "generally",
          "rarely",
          "seldom",
          "traditionally",
          "annually",
          "whenever");

  private General() {}

  /** The word that says so of a verb in the present tense. */
  static Optional<Token> over(ParsedSentence sentence, Token verb) {
    if (!verb.tag().matches("VBZ|VBP") || sentence.child(verb, "aux", "aux:pass").isPresent())
      return Optional.empty();
    Optional<Token> own =
        sentence
            .children(verb, "advmod", "mark", "obl:tmod", "obl", "obl:npmod")
            .filter(word -> isFrequency(sentence, word))
            .findFirst();
    if (own.isPresent()) return own;
    return sentence
        .children(verb, "advcl")
        .flatMap(clause -> sentence.children(clause, "advmod", "mark"))
        .filter(word -> word.lemma().equals("whenever"))
        .findFirst();
  }

  private static boolean isFrequency(ParsedSentence sentence, Token word) {
    return ADVERBS.contains(word.text().toLowerCase(Locale.ROOT))
        || sentence
            .children(word, "det")
            .anyMatch(det -> Set.of("every", "each").contains(det.lemma()));
  }
}
