package org.entente.relations.level;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.entente.relation.Dyad;
import org.entente.relations.series.CodedAct;
import org.entente.relations.series.DateRange;
import org.entente.relations.series.DyadSeries;
import org.entente.relations.series.Levels;
import org.entente.relations.series.Step;

/**
 * The level of a dyad week by week: the input of everything measured in score points.
 *
 * @param weeks complete weeks in order, those without acts included
 */
public record WeeklyLevels(List<Week> weeks) {
  /**
   * One complete week.
   *
   * @param scoreSum sum of the scores of its acts
   * @param level mean score drawn towards the dyad's usual; empty without acts
   */
  public record Week(LocalDate monday, int events, double scoreSum, OptionalDouble level) {}

  public WeeklyLevels {
    weeks = List.copyOf(weeks);
  }

  /**
   * Weeks of the dyad within the range; weeks that the range cuts are left out. The same as {@link
   * #of(DyadSeries)} of its series, without counting what no level needs.
   */
  public static WeeklyLevels of(Dyad dyad, DateRange range, Collection<CodedAct> acts) {
    LocalDate monday = Step.WEEK.startOf(range.first());
    int weeks = (int) DAYS.between(monday, range.last()) / 7 + 1;
    var events = new int[weeks];
    var sums = new double[weeks];
    int allEvents = 0;
    double sum = 0;
    for (CodedAct act : acts) {
      if (!act.actor().equals(dyad.actor())
          || !act.recipient().equals(dyad.recipient())
          || !range.contains(act.day())) continue;
      int week = (int) DAYS.between(monday, act.day()) / 7;
      events[week]++;
      sums[week] += act.score();
      allEvents++;
      sum += act.score();
    }
    double mean = allEvents == 0 ? 0 : sum / allEvents;
    int first = monday.isBefore(range.first()) ? 1 : 0;
    int whole = (int) DAYS.between(monday, range.last().plusDays(1)) / 7;
    return new WeeklyLevels(
        IntStream.range(first, whole)
            .mapToObj(week ->
                new Week(
                    monday.plusWeeks(week),
                    events[week],
                    sums[week],
                    Levels.shrunk(sums[week], events[week], mean)))
            .toList());
  }

  /**
   * @param series in weeks
   */
  public static WeeklyLevels of(DyadSeries series) {
    if (series.step() != Step.WEEK)
      throw new IllegalArgumentException("Steps of a %s, not a week".formatted(series.step()));
    List<OptionalDouble> levels = series.level();
    return new WeeklyLevels(
        IntStream.range(0, series.steps().size())
            .filter(i -> series.steps().get(i).days().days() == 7)
            .mapToObj(i -> {
              var tally = series.steps().get(i);
              return new Week(
                  tally.days().first(), tally.events(), tally.scoreSum(), levels.get(i));
            })
            .toList());
  }

  /** The levels of the weeks that have acts, in order. */
  double[] known() {
    return weeks.stream().map(Week::level).flatMapToDouble(OptionalDouble::stream).toArray();
  }
}
