package org.entente.coding.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.coding.parse.ParsedSentence;

/** Joins "from April 4" and "to May 9" into one range. */
final class TimeRanges {
  private static final Set<String> OPENERS = Set.of("from", "between");
  private static final Set<String> LINKS =
      Set.of("to", "and", "until", "till", "through", "-", "–");

  private TimeRanges() {}

  static List<TimeExpression> join(ParsedSentence sentence, List<TimeExpression> found) {
    List<TimeExpression> joined = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      TimeExpression first = found.get(i);
      if (i + 1 < found.size() && isRange(sentence, first, found.get(i + 1))) {
        TimeExpression last = found.get(++i);
        joined.add(
            new TimeExpression(
                first.from(),
                last.to(),
                first.head(),
                sentence.text(first.from(), last.to()),
                new TimeMeaning.Range(first.meaning(), last.meaning())));
      } else joined.add(first);
    }
    return joined;
  }

  private static boolean isRange(
      ParsedSentence sentence, TimeExpression first, TimeExpression last) {
    return first.from() > 0
        && last.from() == first.to() + 1
        && OPENERS.contains(lower(sentence, first.from() - 1))
        && LINKS.contains(lower(sentence, first.to()));
  }

  private static String lower(ParsedSentence sentence, int token) {
    return sentence.token(token).text().toLowerCase(Locale.ROOT);
  }
}
