package org.entente.coding.when;

import java.util.Optional;
import java.util.Set;
import org.entente.coding.parse.Clauses;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/** Times that tell of a noun rather than of what happens to it. */
final class NounTimes {
  private static final Set<String> BEFORE_NOUN =
      Set.of("nummod", "amod", "compound", "nmod", "nmod:poss", "dep", "advmod", "obl:npmod");

  private NounTimes() {}

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
    Token clause = Clauses.head(sentence, sentence.token(time.head()));
    while (clause.head() >= 0) {
      if (clause.relation().equals("acl:relcl")) return true;
      clause = Clauses.head(sentence, sentence.token(clause.head()));
    }
    return false;
  }
}
