package org.entente.relations.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.entente.relation.Dyad;

/**
 * One direction of a relation, step by step.
 *
 * @param steps every step of the range, those without acts included
 * @param total the whole range as one tally
 */
public record DyadSeries(Dyad dyad, Step step, List<Tally> steps, Tally total) {
  public DyadSeries {
    steps = List.copyOf(steps);
  }

  /** Counts the dyad's acts within the range; acts of others and of other days are passed over. */
  public static DyadSeries of(Dyad dyad, DateRange range, Step step, Collection<CodedAct> acts) {
    List<DateRange> cuts = step.cut(range);
    var byStep = new ArrayList<List<CodedAct>>(cuts.size());
    var starts = cuts.stream().map(DateRange::first).toList();
    for (int i = 0; i < cuts.size(); i++) byStep.add(new ArrayList<>(0));
    var counted = new ArrayList<CodedAct>();
    for (CodedAct act : acts) {
      if (!act.actor().equals(dyad.actor()) || !act.recipient().equals(dyad.recipient())) continue;
      if (!range.contains(act.day())) continue;
      int at = Collections.binarySearch(starts, act.day());
      byStep.get(at >= 0 ? at : -at - 2).add(act);
      counted.add(act);
    }
    var tallies = new ArrayList<Tally>(cuts.size());
    for (int i = 0; i < cuts.size(); i++) tallies.add(Tally.of(cuts.get(i), byStep.get(i)));
    return new DyadSeries(dyad, step, tallies, Tally.of(range, counted));
  }

  /** The level of each step; empty where the step has no acts. */
  public List<OptionalDouble> level() {
    return Levels.shrunk(steps, total);
  }

  /** The number of acts of each step. */
  public List<OptionalDouble> volume() {
    return steps.stream().map(tally -> OptionalDouble.of(tally.events())).toList();
  }
}
