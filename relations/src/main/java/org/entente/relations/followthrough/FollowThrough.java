package org.entente.relations.followthrough;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import org.entente.relations.series.Finding;
import org.entente.relations.series.Lack;
import org.entente.relations.uncertainty.BlockBootstrap;
import org.entente.relations.uncertainty.Interval;

/**
 * How often a side's undertakings of one kind came as said, of those that are settled. What is open
 * counts neither way: a threat may still be carried out.
 *
 * @param share of the settled ones, in [0, 1]
 * @param interval 90 %, Wilson's (1927), which holds for few and for shares near 0 and 1
 * @param settled how many are settled
 * @param open how many are not
 * @param medianDays from the day it was said to the day it came, of those that came; 0 when none
 *     came
 */
public record FollowThrough(
    double share, Interval interval, int settled, int open, double medianDays) {
  private static final int LEAST_SETTLED = 5;

  /** Standard deviations to each side that hold 90 % of a normal distribution. */
  private static final double NORMAL = 1.6448536;

  /** Follow-through of the undertakings of that kind; others are passed over. */
  public static Finding<FollowThrough> of(
      Undertaking.Kind kind, Collection<Undertaking> undertakings) {
    var own = undertakings.stream().filter(one -> one.kind() == kind).toList();
    var settled = own.stream().filter(one -> one.settled() != null).toList();
    if (settled.size() < LEAST_SETTLED)
      return Finding.insufficient(Lack.SETTLED, settled.size(), LEAST_SETTLED);
    double[] days =
        settled.stream()
            .filter(Undertaking::fulfilled)
            .mapToDouble(
                one -> ChronoUnit.DAYS.between(one.made(), Objects.requireNonNull(one.settled())))
            .toArray();
    Arrays.sort(days);
    double share = days.length / (double) settled.size();
    return Finding.found(
        new FollowThrough(
            share,
            wilson(share, settled.size()),
            settled.size(),
            own.size() - settled.size(),
            days.length == 0 ? 0 : BlockBootstrap.quantile(days, 0.5)));
  }

  private static Interval wilson(double share, int n) {
    double squared = NORMAL * NORMAL;
    double middle = (share + squared / (2 * n)) / (1 + squared / n);
    double half =
        NORMAL / (1 + squared / n) * Math.sqrt(share * (1 - share) / n + squared / (4.0 * n * n));
    return new Interval(Math.clamp(middle - half, 0, share), Math.clamp(middle + half, share, 1));
  }
}
