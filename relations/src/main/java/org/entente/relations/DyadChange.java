package org.entente.relations;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.entente.relation.Dyad;
import org.entente.relations.change.ChangePoint;
import org.entente.relations.change.ChangePoints;
import org.entente.relations.series.ChannelSeries;
import org.entente.relations.series.CodedAct;
import org.entente.relations.series.DateRange;

/** A change of one direction among many. */
public record DyadChange(Dyad dyad, ChangePoint point) {
  static Stream<DyadChange> all(Dyad dyad, DateRange range, Collection<CodedAct> acts) {
    var daily = ChannelSeries.daily(dyad, range, acts);
    return Stream.of(ChangePoints.surges(daily), ChangePoints.regimes(daily))
        .flatMap(finding -> finding.find().orElse(List.of()).stream())
        .map(point -> new DyadChange(dyad, point));
  }

  /**
   * One line for people: {@code USA→CAN: from 2018-05-31 more verbal conflict (0.4 to 2.1 a day)}.
   */
  public String describe() {
    return dyad + ": " + point.describe();
  }
}
