package org.entente.relations.series;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The level of a direction: the mean score of a step, drawn towards the mean of the whole range as
 * if {@link #PRIOR_EVENTS} average acts had been added. A week with one harsh word then no longer
 * looks worse than a week with ten; a week with fifty acts hardly moves.
 *
 * <p>level = (Σ score + k · mean) / (n + k), with k = 5: about the ratio of the variance of scores
 * within weeks to the variance between weeks' means in event data (Bühlmann's credibility).
 */
final class Levels {
  /** How many average acts each step is mixed with. */
  static final double PRIOR_EVENTS = 5;

  private Levels() {}

  static List<OptionalDouble> shrunk(List<Tally> steps, Tally total) {
    double mean = total.meanScore().orElse(0);
    return steps.stream()
        .map(tally ->
            tally.events() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                    (tally.scoreSum() + PRIOR_EVENTS * mean) / (tally.events() + PRIOR_EVENTS)))
        .toList();
  }
}
