package org.entente.coding;

import java.util.Optional;
import java.util.Set;
import org.entente.coding.acts.Grammar;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/**
 * "Norway believes that talks with Iran are useful": whoever says so of an act that nobody is told
 * to do is willing to do it.
 */
final class Endorsements {
  private static final Set<String> GOOD =
      Set.of(
          "favor",
          "favour",
          "interest",
          "useful",
          "good",
          "best",
          "important",
          "necessary",
          "vital",
          "essential",
          "beneficial",
          "helpful",
          "desirable",
          "worthwhile",
          "right",
          "needed",
          "welcome",
          "crucial");

  private Endorsements() {}

  /** Whether an act is the subject of a predicate that calls it good. */
  static boolean areOf(Grammar grammar, Token act) {
    ParsedSentence sentence = grammar.sentence();
    if (!act.plainRelation().equals("nsubj") && !act.plainRelation().equals("csubj")) return false;
    Optional<Token> predicate = sentence.head(act);
    return predicate.isPresent()
        && GOOD.contains(predicate.get().lemma())
        && sentence.children(predicate.get(), "cop").anyMatch(be -> be.tag().matches("VBZ|VBP|VBD"))
        && sentence
            .children(predicate.get(), "advmod", "neg")
            .noneMatch(not -> Set.of("not", "n't", "never").contains(not.lemma()));
  }
}
