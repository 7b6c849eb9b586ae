package org.entente.coding.when;

import java.util.Locale;
import java.util.Set;
import org.entente.coding.parse.ParsedSentence;

/** What the preposition before words of time makes of them. */
final class TimeRole {
  enum Role {
    /** the act was then */
    AT,
    /** since, after: the act was later */
    AFTER,
    /** by: the act was or is to be done then at the latest */
    BY,
    /** until, before: says when something ended, not when the act was */
    UNTIL
  }

  private static final Set<String> AFTER = Set.of("since", "after", "following");
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> UNTIL = Set.of("until", "till", "before", "til", "ahead");
  private static final Set<String> BETWEEN =
      Set.of("the", "at", "least", "about", "around", "of", "on", "in");

  private TimeRole() {}

  static Role of(ParsedSentence sentence, TimeExpression time) {
    for (int i = time.from() - 1; i >= Math.max(0, time.from() - 3); i--) {
      String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
      if (AFTER.contains(word)) return Role.AFTER;
      if (BY.contains(word)) return Role.BY;
      if (UNTIL.contains(word)) return Role.UNTIL;
      if (!BETWEEN.contains(word)) return Role.AT;
    }
    return Role.AT;
  }
}
