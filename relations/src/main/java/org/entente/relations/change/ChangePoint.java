package org.entente.relations.change;

import java.time.LocalDate;
import java.util.Map;
import org.entente.relations.series.Channel;
import org.entente.relations.series.CodedAct;
import org.entente.relations.series.DateRange;

/**
 * A day from which a dyad behaves differently.
 *
 * @param day first day of the new segment
 * @param strength how much better two segments describe the days around than one: the difference of
 *     log-likelihood in natural units, above 0
 * @param moved the channel whose usual value moved most
 * @param before what was usual before, by channel: acts a day for a surge, shares for a regime
 * @param after what is usual from the day on
 * @param lasting the days of the new segment
 */
public record ChangePoint(
    Kind kind,
    LocalDate day,
    double strength,
    Channel moved,
    Map<Channel, Double> before,
    Map<Channel, Double> after,
    DateRange lasting) {
  /** How many days of a new segment count as what brought it about. */
  private static final int CAUSE_DAYS = 7;

  /** What changed. */
  public enum Kind {
    /** The number of acts. */
    SURGE,
    /** The mix of acts. */
    REGIME
  }

  public ChangePoint {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
  }

  /** Whether there is more of the channel that moved than before, or a larger share of it. */
  public boolean rises() {
    return after.getOrDefault(moved, 0.0) > before.getOrDefault(moved, 0.0);
  }

  /** The days whose acts brought the change about: the first week of the new segment. */
  public DateRange causeDays() {
    LocalDate end = day.plusDays(CAUSE_DAYS - 1);
    return new DateRange(day, end.isAfter(lasting.last()) ? lasting.last() : end);
  }

  /**
   * Whether an act of the dyad is one of those behind the change: in the first week, of the channel
   * that rose. Behind a fall stand all acts of that week, few as they are.
   */
  public boolean causedBy(CodedAct act) {
    return causeDays().contains(act.day()) && (!rises() || moved.quads().contains(act.quad()));
  }
}
