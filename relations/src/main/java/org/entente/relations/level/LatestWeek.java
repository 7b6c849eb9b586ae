package org.entente.relations.level;

import java.time.LocalDate;
import org.entente.relations.series.Finding;
import org.entente.relations.series.Lack;
import org.entente.relations.uncertainty.Interval;

/**
 * The last complete week against what is usual.
 *
 * @param events acts of the week
 * @param level of the week
 * @param change level less the middle of the normal range, in score points
 * @param normal the normal range
 */
public record LatestWeek(
    LocalDate monday, int events, double level, double change, Interval normal) {

  public static Finding<LatestWeek> of(WeeklyLevels levels) {
    if (levels.weeks().isEmpty()) return Finding.insufficient(Lack.COMPLETE_WEEK);
    var last = levels.weeks().getLast();
    if (last.level().isEmpty()) return Finding.insufficient(Lack.EVENTS_LAST_WEEK, last.monday());
    double level = last.level().getAsDouble();
    return NormalRange.latest(levels)
        .map(normal -> {
          double middle = (normal.low() + normal.high()) / 2;
          return new LatestWeek(last.monday(), last.events(), level, level - middle, normal);
        });
  }
}
