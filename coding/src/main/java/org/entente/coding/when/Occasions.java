package org.entente.coding.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * "Two days after" may end there or count from an occasion: "two days after the attack on January
 * 6". The latter takes in the date it counts from, so that it is nobody else's.
 */
final class Occasions {
  private static final Set<String> COUNTED_FROM = Set.of("before", "after");
  private static final Set<String> BEGINS_OCCASION =
      Set.of("DT", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "JJ", "VBG", "CD");
  private static final int FARTHEST = 8;

  private Occasions() {}

  static List<TimeExpression> join(ParsedSentence sentence, List<TimeExpression> found) {
    List<TimeExpression> joined = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      TimeExpression time = found.get(i);
      if (!(time.meaning() instanceof TimeMeaning.Shift shift) || !hasOccasion(sentence, time)) {
        joined.add(time);
        continue;
      }
      TimeExpression base = i + 1 < found.size() ? found.get(i + 1) : null;
      if (base != null && !belongs(sentence, time, base)) base = null;
      if (base != null) i++;
      joined.add(counted(sentence, time, shift, base));
    }
    return joined;
  }

  private static TimeExpression counted(
      ParsedSentence sentence,
      TimeExpression time,
      TimeMeaning.Shift shift,
      @Nullable TimeExpression base) {
    int to = base == null ? time.to() : base.to();
    return new TimeExpression(
        time.from(),
        to,
        time.head(),
        sentence.text(time.from(), to),
        new TimeMeaning.Counted(shift, base == null ? null : base.meaning()));
  }

  private static boolean hasOccasion(ParsedSentence sentence, TimeExpression time) {
    return time.to() < sentence.size()
        && COUNTED_FROM.contains(sentence.token(time.to() - 1).text().toLowerCase(Locale.ROOT))
        && BEGINS_OCCASION.contains(sentence.token(time.to()).tag());
  }

  private static boolean belongs(
      ParsedSentence sentence, TimeExpression time, TimeExpression base) {
    if (base.from() - time.to() > FARTHEST) return false;
    for (int i = time.to(); i < base.from(); i++) {
      Token token = sentence.token(i);
      if (token.isPunctuation() || token.isVerb()) return false;
    }
    return true;
  }
}
