package org.entente.relations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.entente.relation.Dyad;
import org.entente.relations.change.ChangePoint;
import org.entente.relations.change.ChangePoints;
import org.entente.relations.forecast.Predictability;
import org.entente.relations.level.LatestWeek;
import org.entente.relations.level.Level;
import org.entente.relations.level.NormalRange;
import org.entente.relations.level.Trend;
import org.entente.relations.level.Volatility;
import org.entente.relations.level.WeeklyLevels;
import org.entente.relations.series.Channel;
import org.entente.relations.series.ChannelSeries;
import org.entente.relations.series.CodedAct;
import org.entente.relations.series.DateRange;
import org.entente.relations.series.Finding;
import org.entente.relations.stability.Stability;
import org.entente.relations.stability.StabilityModel;

/**
 * Everything measured of one direction.
 *
 * @param events acts within the range
 * @param stability one for each day of the range
 * @param conflict predictability of next week's verbal and material conflict
 * @param cooperation predictability of next week's cooperation
 */
public record DyadMeasures(
    Dyad dyad,
    DateRange range,
    int events,
    Finding<Level> level,
    Finding<Trend> trend,
    Finding<LatestWeek> latestWeek,
    Finding<Volatility> volatility,
    NormalRange normalRange,
    List<Stability> stability,
    Finding<List<ChangePoint>> surges,
    Finding<List<ChangePoint>> regimes,
    Finding<Predictability> conflict,
    Finding<Predictability> cooperation) {

  /** Measures the dyad's acts within the range; acts of others are passed over. */
  public static DyadMeasures of(Dyad dyad, DateRange range, Collection<CodedAct> acts) {
    var daily = ChannelSeries.daily(dyad, range, acts);
    var levels = WeeklyLevels.of(dyad, range, acts);
    var weekly = daily.weekly();
    return new DyadMeasures(
        dyad,
        range,
        daily.events(),
        Level.of(levels),
        Trend.of(levels),
        LatestWeek.of(levels),
        Volatility.of(levels),
        NormalRange.of(levels),
        StabilityModel.STANDARD.follow(daily),
        ChangePoints.surges(daily),
        ChangePoints.regimes(daily),
        Predictability.of(weekly.conflict(), range.first()),
        Predictability.of(weekly.counts(Channel.COOPERATION), range.first()));
  }

  /** Stability on the last day. */
  public Stability latestStability() {
    return stability.getLast();
  }

  /** Surges and regimes together, by day; none where there is too little evidence. */
  public List<ChangePoint> changePoints() {
    var points = new ArrayList<ChangePoint>(surges.find().orElse(List.of()));
    points.addAll(regimes.find().orElse(List.of()));
    points.sort(Comparator.comparing(ChangePoint::day));
    return List.copyOf(points);
  }
}
