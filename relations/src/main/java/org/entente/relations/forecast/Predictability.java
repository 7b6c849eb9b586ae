package org.entente.relations.forecast;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.relations.series.Finding;
import org.entente.relations.series.Lack;

/**
 * How well a dyad's next week could be foretold, had one tried every week so far. Each forecast
 * used only the weeks before it.
 *
 * @param skill against the habit of the last 52 weeks: the headline
 * @param skillAllHistory against the habit of all weeks
 * @param bitsPerWeek information the model gains a week over the habit of 52 weeks; may be below 0
 * @param brierSkill skill of "any act at all next week" against the same habit; insufficient where
 *     the habit is never wrong
 * @param calibration whether outcomes fell where the forecasts said
 * @param next the week after the last
 * @param weeks forecasts judged
 * @param events acts in all weeks
 */
public record Predictability(
    Skill skill,
    Skill skillAllHistory,
    double bitsPerWeek,
    Finding<Double> brierSkill,
    Calibration calibration,
    Forecast next,
    int weeks,
    long events) {
  static final int BURN_IN = 104;
  private static final int HABIT_WEEKS = 52;
  private static final int LEAST_JUDGED = 52;
  private static final int LEAST_EVENTS = 30;

  /** A forecast never gives less than this to what happens; bits stay finite. */
  private static final double LEAST_PROBABILITY = 1e-4;

  /**
   * @param counts acts of each week
   * @param first first day of the first week
   */
  public static Finding<Predictability> of(int[] counts, LocalDate first) {
    long events = Arrays.stream(counts).asLongStream().sum();
    int weeks = counts.length - BURN_IN;
    if (weeks < LEAST_JUDGED)
      return Finding.insufficient(Lack.WEEKS, counts.length, BURN_IN + LEAST_JUDGED);
    if (events < LEAST_EVENTS) return Finding.insufficient(Lack.EVENTS, events, LEAST_EVENTS);
    int[] outcomes = Arrays.copyOfRange(counts, BURN_IN, counts.length);
    var model = SmoothedForecaster.forecasts(counts, BURN_IN);
    var habit = new HabitForecaster(HABIT_WEEKS).forecasts(counts, BURN_IN);
    var history = new HabitForecaster(HabitForecaster.ALL).forecasts(counts, BURN_IN);
    double[] scores = crps(model, outcomes);
    double[] habitScores = crps(habit, outcomes);
    double[] historyScores = crps(history, outcomes);
    if (Arrays.stream(habitScores).sum() == 0)
      return Finding.insufficient(Lack.ERRORS_OF_HABIT, HABIT_WEEKS);
    return Finding.found(
        new Predictability(
            Skill.of(scores, habitScores),
            Skill.of(scores, historyScores),
            bits(model, outcomes) - bits(habit, outcomes),
            brierSkill(model, habit, outcomes),
            Calibration.of(model.subList(0, weeks), outcomes),
            new Forecast(first.plusWeeks(counts.length), model.getLast()),
            weeks,
            events));
  }

  /**
   * Whether it may be called predictable: better than both habits beyond doubt. A habit of 52 weeks
   * alone is beaten by less noise too, and weeks in random order show it.
   */
  public boolean predictable() {
    return skill.proven() && skillAllHistory.proven();
  }

  private static double[] crps(List<NegativeBinomial> forecasts, int[] outcomes) {
    return IntStream.range(0, outcomes.length)
        .mapToDouble(t -> forecasts.get(t).crps(outcomes[t]))
        .toArray();
  }

  /** Mean log score in bits. */
  private static double bits(List<NegativeBinomial> forecasts, int[] outcomes) {
    return IntStream.range(0, outcomes.length)
        .mapToDouble(t -> Math.max(forecasts.get(t).probability(outcomes[t]), LEAST_PROBABILITY))
        .map(probability -> Math.log(probability) / Math.log(2))
        .average()
        .orElse(0);
  }

  private static Finding<Double> brierSkill(
      List<NegativeBinomial> model, List<NegativeBinomial> habit, int[] outcomes) {
    double sum = 0;
    double of = 0;
    for (int t = 0; t < outcomes.length; t++) {
      double happened = outcomes[t] > 0 ? 1 : 0;
      sum += Math.pow(model.get(t).any() - happened, 2);
      of += Math.pow(habit.get(t).any() - happened, 2);
    }
    return of < 1e-9 * outcomes.length
        ? Finding.insufficient(Lack.DIFFERENCE)
        : Finding.found(1 - sum / of);
  }
}
