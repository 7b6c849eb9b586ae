package org.entente.ledger.merging;

import java.util.Set;

/** Words that say nothing of what an event was: grammar, days, those who tell it. */
final class CommonWords {
  private static final Set<String> GRAMMAR =
      words(
          """
          a an and are as at be been being but by can could did do does during each either for from
          had has have he her his if in into is it its itself more most no nor not of on or other
          others our out over own said same say says she should so some such than that the their
          them then there these they this those through to under until up was we were when where
          which while who whom whose will with would against about after again all also any because
          before both since still what yet new now just only very
          """);
  private static final Set<String> TELLING =
      words(
          """
          according accounts added announced called claimed confirmed declared described explained
          news official officials press reported reportedly reporter reporters reports sources
          spokesman spokesperson spokeswoman stated statement statements telling told agency
          government governments ministry minister ministers president presidents prime leader
          leaders foreign secretary chancellor state country countries authorities
          """);
  private static final Set<String> MONTHS =
      words(
          """
          january february march april may june july august september october november december
          """);
  private static final Set<String> DAYS =
      words(
          """
          monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week
          weeks weekend month months day days year years morning evening afternoon night tonight
          last next earlier later ago
          """);
  private static final Set<String> APPROXIMATE =
      words("than least most about around some nearly almost over roughly approximately to");

  private CommonWords() {}

  static boolean isCommon(String lower) {
    return GRAMMAR.contains(lower)
        || TELLING.contains(lower)
        || DAYS.contains(lower)
        || MONTHS.contains(lower);
  }

  static boolean isMonth(String lower) {
    return MONTHS.contains(lower);
  }

  static boolean isApproximate(String lower) {
    return APPROXIMATE.contains(lower);
  }

  /** Whether what is counted cannot stand behind this word. */
  static boolean ends(String lower) {
    return GRAMMAR.contains(lower) || DAYS.contains(lower);
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
