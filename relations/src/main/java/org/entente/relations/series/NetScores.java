package org.entente.relations.series;

import java.util.Collection;
import org.entente.relation.Dyad;

/** The net score of a dyad week by week: the sum of its scores, joint acts left out. */
public final class NetScores {
  private NetScores() {}

  /**
   * One sum for each block of seven days from the first of the range; an incomplete last block is
   * dropped. Weeks without acts are 0, for doing nothing is how one does not answer.
   */
  public static double[] weekly(Dyad dyad, DateRange range, Collection<CodedAct> acts) {
    var sums = new double[range.days() / 7];
    for (CodedAct act : acts) {
      if (act.joint() || !range.contains(act.day())) continue;
      int week = range.indexOf(act.day()) / 7;
      if (week < sums.length
          && act.actor().equals(dyad.actor())
          && act.recipient().equals(dyad.recipient())) sums[week] += act.score();
    }
    return sums;
  }
}
