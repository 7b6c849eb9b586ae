package org.entente.relations.level;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.relations.series.DateRange;
import org.entente.relations.series.Finding;
import org.entente.relations.series.Lack;
import org.entente.relations.series.Levels;
import org.entente.relations.uncertainty.BlockBootstrap;
import org.entente.relations.uncertainty.Interval;

/**
 * How friendly or hostile a dyad is of late: the mean score of its acts in the last quarter.
 *
 * @param value in [-10, 10], drawn towards the mean of the whole range like a week's level
 * @param interval 90 %, by resampling the quarter's weeks
 * @param events acts of the quarter
 * @param days the quarter
 */
public record Level(double value, Interval interval, int events, DateRange days) {
  private static final int WEEKS = 13;
  private static final int LEAST_WEEKS = 4;
  private static final int LEAST_EVENTS = 10;
  private static final BlockBootstrap BOOTSTRAP = new BlockBootstrap(3, 1000, 1945);

  /** The level at the end of the weeks given. */
  public static Finding<Level> of(WeeklyLevels levels) {
    List<WeeklyLevels.Week> all = levels.weeks();
    var weeks = all.subList(Math.max(0, all.size() - WEEKS), all.size());
    int events = weeks.stream().mapToInt(WeeklyLevels.Week::events).sum();
    long busy = weeks.stream().filter(week -> week.events() > 0).count();
    if (events < LEAST_EVENTS || busy < LEAST_WEEKS)
      return Finding.insufficient(
          Lack.EVENTS_OF_LATE, events, busy, weeks.size(), LEAST_EVENTS, LEAST_WEEKS);
    double mean = mean(all, indices(all.size()), 0, 0);
    double value = mean(weeks, indices(weeks.size()), Levels.PRIOR_EVENTS, mean);
    var drawn =
        BOOTSTRAP.interval(weeks.size(), picked -> mean(weeks, picked, Levels.PRIOR_EVENTS, mean));
    var interval = new Interval(Math.min(drawn.low(), value), Math.max(drawn.high(), value));
    var days = new DateRange(weeks.getFirst().monday(), weeks.getLast().monday().plusDays(6));
    return Finding.found(new Level(value, interval, events, days));
  }

  private static double mean(
      List<WeeklyLevels.Week> weeks, int[] picked, double priorEvents, double prior) {
    double sum = priorEvents * prior;
    double events = priorEvents;
    for (int i : picked) {
      sum += weeks.get(i).scoreSum();
      events += weeks.get(i).events();
    }
    return events == 0 ? 0 : sum / events;
  }

  private static int[] indices(int length) {
    return IntStream.range(0, length).toArray();
  }
}
