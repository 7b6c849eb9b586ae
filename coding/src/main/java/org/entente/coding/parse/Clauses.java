package org.entente.coding.parse;

import java.util.Locale;
import java.util.Set;

/** The clauses of a sentence as the tree shows them. */
public final class Clauses {
  private static final Set<String> CLAUSAL =
      Set.of("ccomp", "xcomp", "advcl", "acl", "parataxis", "csubj");

  private Clauses() {}

  /** Whether a word heads a clause: the root, a subordinate verb, or a coordinated one. */
  public static boolean isHead(ParsedSentence sentence, Token token) {
    if (token.head() < 0) return true;
    if (token.plainRelation().equals("acl") && token.tag().equals("JJ")) return false;
    if (CLAUSAL.contains(token.plainRelation())) return true;
    return token.relation().equals("conj")
        && (token.isVerb() || hasSubject(sentence, token))
        && !sentence.token(token.head()).isNoun();
  }

  public static Token head(ParsedSentence sentence, Token token) {
    Token at = token;
    while (!isHead(sentence, at)) at = sentence.token(at.head());
    return at;
  }

  /** Whether no clause begins between a word and one above it. */
  public static boolean ownPhrase(ParsedSentence sentence, Token above, Token below) {
    Token at = below;
    while (at.index() != above.index()) {
      if (at.head() < 0 || isHead(sentence, at)) return false;
      at = sentence.token(at.head());
    }
    return true;
  }

  public static boolean hasSubject(ParsedSentence sentence, Token verb) {
    return sentence.hasChild(verb, child -> child.plainRelation().matches("nsubj|csubj|expl"));
  }

  /** The word that joins a subordinate clause, lower case; empty when there is none. */
  public static String joiner(ParsedSentence sentence, Token clause) {
    return sentence
        .children(clause, "mark", "advmod", "case")
        .filter(child -> child.index() < clause.index() && child.tag().matches("IN|WRB|TO"))
        .map(child -> child.text().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }

  /**
   * Whether a clause borrows subject, time and place from the one above: "agreed to", "killing
   * three".
   */
  public static boolean borrowsSubject(ParsedSentence sentence, Token clause) {
    if (hasSubject(sentence, clause)) return false;
    return switch (clause.plainRelation()) {
      case "xcomp" -> true;
      case "advcl" -> Set.of("", "to", "by", "while").contains(joiner(sentence, clause));
      case "acl" ->
          clause.relation().equals("acl")
              && (clause.tag().equals("VBG") || clause.lemma().equals("follow"));
      default -> false;
    };
  }
}
