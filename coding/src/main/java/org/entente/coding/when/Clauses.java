package org.entente.coding.when;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/** The clauses of a sentence as the tree shows them. */
final class Clauses {
  private static final Set<String> CLAUSAL =
      Set.of("ccomp", "xcomp", "advcl", "acl", "parataxis", "csubj");
  private static final Set<String> BEFORE_NOUN =
      Set.of("nummod", "amod", "compound", "nmod", "nmod:poss", "dep", "advmod", "obl:npmod");

  private Clauses() {}

  /** Whether a word heads a clause: the root, a subordinate verb, or a coordinated one. */
  static boolean isHead(ParsedSentence sentence, Token token) {
    if (token.head() < 0) return true;
    if (token.plainRelation().equals("acl") && token.tag().equals("JJ")) return false;
    if (CLAUSAL.contains(token.plainRelation())) return true;
    return token.relation().equals("conj")
        && (token.isVerb() || hasSubject(sentence, token))
        && !sentence.token(token.head()).isNoun();
  }

  static Token head(ParsedSentence sentence, Token token) {
    Token at = token;
    while (!isHead(sentence, at)) at = sentence.token(at.head());
    return at;
  }

  /** Whether no clause begins between a word and one above it. */
  static boolean ownPhrase(ParsedSentence sentence, Token above, Token below) {
    Token at = below;
    while (at.index() != above.index()) {
      if (at.head() < 0 || isHead(sentence, at)) return false;
      at = sentence.token(at.head());
    }
    return true;
  }

  /** "The 2014 annexation", "Monday's attack": the date is the noun's, not the verb's. */
  static boolean describesNoun(ParsedSentence sentence, TimeExpression time) {
    Token head = sentence.token(time.head());
    Optional<Token> governor = sentence.head(head);
    return governor.isPresent()
        && !standsAlone(sentence, time)
        && governor.get().isNoun()
        && governor.get().index() >= time.to()
        && BEFORE_NOUN.contains(head.relation())
        && adjacent(sentence, time, governor.get());
  }

  /** "On Tuesday CNN reported": what follows a weekday with "on" is another phrase. */
  private static boolean standsAlone(ParsedSentence sentence, TimeExpression time) {
    boolean day =
        time.meaning() instanceof TimeMeaning.Weekday
            || time.meaning() instanceof TimeMeaning.DayOfMonth;
    return day
        && time.from() > 0
        && sentence.token(time.from() - 1).text().equalsIgnoreCase("on")
        && (time.to() >= sentence.size() || !sentence.token(time.to()).tag().equals("POS"));
  }

  private static boolean adjacent(ParsedSentence sentence, TimeExpression time, Token noun) {
    for (int i = time.to(); i < noun.index(); i++) {
      Token between = sentence.token(i);
      if (between.isVerb() && !between.tag().matches("VB[NG]")) return false;
      if (between.text().equals(",")) return false;
    }
    return true;
  }

  static boolean inRelativeClause(ParsedSentence sentence, TimeExpression time) {
    Token clause = head(sentence, sentence.token(time.head()));
    while (clause.head() >= 0) {
      if (clause.relation().equals("acl:relcl")) return true;
      clause = head(sentence, sentence.token(clause.head()));
    }
    return false;
  }

  static boolean hasSubject(ParsedSentence sentence, Token verb) {
    return sentence.hasChild(verb, child -> child.plainRelation().matches("nsubj|csubj|expl"));
  }

  /** The word that joins a subordinate clause, lower case; empty when there is none. */
  static String joiner(ParsedSentence sentence, Token clause) {
    return sentence
        .children(clause, "mark", "advmod", "case")
        .filter(child -> child.index() < clause.index() && child.tag().matches("IN|WRB|TO"))
        .map(child -> child.text().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }

  /** A clause that borrows subject and time from the one above: "agreed to", "killing three". */
  static boolean sharesTime(ParsedSentence sentence, Token clause) {
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
