package org.entente.coding.when;

import java.util.List;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.when.TimeRole.Role;

/**
 * Keeps the dates of a sentence for the ones after it. Dates that only describe a noun ("the 2014
 * annexation"), background in a relative clause, and stretches without a day do not move the story.
 */
final class StoryDates {
  private StoryDates() {}

  static void tell(ParsedSentence sentence, List<TimeExpression> times, DateContext context) {
    for (TimeExpression time : times) {
      if (time.meaning() instanceof TimeMeaning.Around) continue;
      if (TimeRole.of(sentence, time) == Role.UNTIL) continue;
      if (NounTimes.describesNoun(sentence, time) || NounTimes.inRelativeClause(sentence, time))
        continue;
      context.tell(
          new DateContext.Told(
              sentence.sentence().index(),
              time.from(),
              time.words(),
              TimeResolver.resolve(sentence, time, context)));
    }
  }
}
