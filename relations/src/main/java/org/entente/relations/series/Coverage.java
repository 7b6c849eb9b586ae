package org.entente.relations.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How much was read. Fewer events in a week in which fewer articles were read are no calmer
 * relation, so charts show this below the counts.
 *
 * @param articles number of articles by day of publication; a day not named has none
 */
public record Coverage(Map<LocalDate, Integer> articles) {
  public Coverage {
    articles = Map.copyOf(articles);
  }

  /** Articles in each step of the range. */
  public List<Integer> steps(DateRange range, Step step) {
    return step.cut(range).stream()
        .map(days ->
            days.first()
                .datesUntil(days.last().plusDays(1))
                .mapToInt(day -> articles.getOrDefault(day, 0))
                .sum())
        .toList();
  }
}
