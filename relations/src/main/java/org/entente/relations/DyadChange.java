package org.entente.relations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.entente.relation.Dyad;
import org.entente.relations.change.ChangePoint;
import org.entente.relations.change.ChangePoints;
import org.entente.relations.series.ChannelSeries;
import org.entente.relations.series.CodedAct;
import org.entente.relations.series.DateRange;

/** A change of one direction among many. */
public record DyadChange(Dyad dyad, ChangePoint point) {
  /** From a day on, of one direction. */
  static Stream<DyadChange> since(
      LocalDate day, Dyad dyad, DateRange range, Collection<CodedAct> acts) {
    return ChangePoints.since(ChannelSeries.daily(dyad, range, acts), day).stream()
        .map(point -> new DyadChange(dyad, point));
  }
}
