package org.entente.relations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.entente.relation.Dyad;
import org.entente.relation.Relation;
import org.entente.relations.forecast.Predictability;
import org.entente.relations.level.LatestWeek;
import org.entente.relations.level.Level;
import org.entente.relations.level.Trend;
import org.entente.relations.level.WeeklyLevels;
import org.entente.relations.series.ChannelSeries;
import org.entente.relations.series.CodedAct;
import org.entente.relations.series.DateRange;
import org.entente.relations.series.Finding;
import org.entente.relations.stability.Stability;
import org.entente.relations.stability.StabilityModel;

/**
 * A relation in a list of many, measured as a whole: what either side did to the other, a joint act
 * once.
 *
 * @param events acts within the range
 */
public record RankedRelation(
    Relation relation,
    int events,
    Finding<Level> level,
    Finding<Trend> trend,
    Finding<LatestWeek> latestWeek,
    Finding<Stability.Reading> stability,
    Finding<Predictability> conflict) {

  /** What a list may be sorted by, the most remarkable first; insufficient evidence comes last. */
  public enum Order {
    /** Most acts first. */
    EVENTS(ranked -> ranked.events),
    /** Most hostile first. */
    LEVEL(ranked -> -ranked.level.map(Level::value).find().orElse(Double.NaN)),
    /** Furthest from the usual in the last week, either way. */
    CHANGE(ranked -> ranked.latestWeek.map(w -> Math.abs(w.change())).find().orElse(Double.NaN)),
    /** Least stable first. */
    STABILITY(ranked -> -ranked.stability.map(Stability.Reading::value).find().orElse(Double.NaN)),
    /** Most predictable first. */
    PREDICTABILITY(ranked -> ranked.conflict.map(p -> p.skill().value()).find().orElse(Double.NaN));

    private final ToDoubleFunction<RankedRelation> remarkable;

    Order(ToDoubleFunction<RankedRelation> remarkable) {
      this.remarkable = remarkable;
    }

    /** Sorts; relations that are alike keep the order of their names. */
    public List<RankedRelation> sort(Collection<RankedRelation> relations) {
      return relations.stream()
          .sorted(
              Comparator.comparingDouble(this::last)
                  .thenComparing(ranked -> ranked.relation().toString()))
          .toList();
    }

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    private double last(RankedRelation ranked) {
      double value = remarkable.applyAsDouble(ranked);
      return Double.isNaN(value) ? Double.POSITIVE_INFINITY : -value;
    }
  }

  /**
   * The level alone, which is quick.
   *
   * @param acts all of this relation
   */
  static Finding<Level> level(Relation relation, DateRange range, Collection<CodedAct> acts) {
    Dyad whole = relation.forth();
    return Level.of(WeeklyLevels.of(whole, range, together(whole, acts)));
  }

  /** What either did, as if done by the first; a joint act once. */
  private static List<CodedAct> together(Dyad whole, Collection<CodedAct> acts) {
    var together = new ArrayList<CodedAct>(acts.size());
    for (CodedAct act : acts) {
      if (act.actor().equals(whole.actor())) together.add(act);
      else if (!act.joint()) together.add(act.mirrored());
    }
    return together;
  }

  /**
   * @param acts all of this relation
   */
  static RankedRelation of(Relation relation, DateRange range, Collection<CodedAct> acts) {
    Dyad whole = relation.forth();
    List<CodedAct> together = together(whole, acts);
    var daily = ChannelSeries.daily(whole, range, together);
    var levels = WeeklyLevels.of(whole, range, together);
    return new RankedRelation(
        relation,
        daily.events(),
        Level.of(levels),
        Trend.of(levels),
        LatestWeek.of(levels),
        StabilityModel.STANDARD.latest(daily).reading(),
        Predictability.of(daily.weekly().conflict(), range.first()));
  }
}
