package org.entente.coding.status;

import java.util.Set;
import org.entente.coding.acts.Grammar;
import org.entente.coding.parse.Token;

/** Clauses that say on what an act hangs. */
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

  private Conditions() {}

  static boolean isCondition(Grammar grammar, Token clause) {
    return MARKS.contains(grammar.preposition(clause));
  }
}
