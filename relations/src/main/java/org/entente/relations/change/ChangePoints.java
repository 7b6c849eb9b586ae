package org.entente.relations.change;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.relations.series.Channel;
import org.entente.relations.series.ChannelSeries;
import org.entente.relations.series.DateRange;
import org.entente.relations.series.Finding;
import org.entente.relations.series.Lack;

/** Finds the days on which a dyad changed: in how much it does, and in what it does. */
public final class ChangePoints {
  /** Fewer acts than this in the whole series say nothing about its volume. */
  static final int LEAST_EVENTS_SURGE = 10;

  /** Fewer acts than this in the whole series say nothing about its mix. */
  static final int LEAST_EVENTS_REGIME = 20;

  private static final OptimalPartition DAILY_SURGE = new OptimalPartition(10, 3);
  private static final OptimalPartition WEEKLY_SURGE = new OptimalPartition(12, 4);
  private static final OptimalPartition DAILY_REGIME = new OptimalPartition(6, 14);

  private ChangePoints() {}

  /** Days, or weeks, on which the number of acts changed, in order; none is a finding too. */
  public static Finding<List<ChangePoint>> surges(ChannelSeries series) {
    var partition = series.daysPerStep() == 1 ? DAILY_SURGE : WEEKLY_SURGE;
    if (series.total() < LEAST_EVENTS_SURGE) return tooFew(series, LEAST_EVENTS_SURGE);
    if (series.length() < 2 * partition.minimumLength()) return tooShort(series, partition);
    var cost = new VolumeCost(series);
    return Finding.found(
        describe(ChangePoint.Kind.SURGE, series, partition.changes(cost, series.length()), cost));
  }

  /**
   * Days on which the mix of acts changed, in order; none is a finding too.
   *
   * @param daily a series of days
   */
  public static Finding<List<ChangePoint>> regimes(ChannelSeries daily) {
    if (daily.daysPerStep() != 1)
      throw new IllegalArgumentException("Regimes are found in days, not in weeks");
    if (daily.total() < LEAST_EVENTS_REGIME) return tooFew(daily, LEAST_EVENTS_REGIME);
    if (daily.length() < 2 * DAILY_REGIME.minimumLength()) return tooShort(daily, DAILY_REGIME);
    var cost = new MixtureCost(daily);
    return Finding.found(
        describe(ChangePoint.Kind.REGIME, daily, DAILY_REGIME.changes(cost, daily.length()), cost));
  }

  /**
   * Surges and regimes from a day on, without those before: quick where there are none, as in most
   * dyads. None also where there is too little evidence.
   *
   * @param daily a series of days
   */
  public static List<ChangePoint> since(ChannelSeries daily, LocalDate day) {
    int step = (int) Math.max(0, DAYS.between(daily.dayOf(0), day));
    var points = new ArrayList<ChangePoint>();
    if (daily.total() >= LEAST_EVENTS_SURGE
        && DAILY_SURGE.mayChangeFrom(new VolumeCost(daily), daily.length(), step))
      points.addAll(surges(daily).find().orElse(List.of()));
    if (daily.total() >= LEAST_EVENTS_REGIME
        && DAILY_REGIME.mayChangeFrom(new MixtureCost(daily), daily.length(), step))
      points.addAll(regimes(daily).find().orElse(List.of()));
    points.removeIf(point -> point.day().isBefore(day));
    return List.copyOf(points);
  }

  private static <T> Finding<T> tooFew(ChannelSeries series, int least) {
    return Finding.insufficient(Lack.EVENTS, series.total(), least);
  }

  private static <T> Finding<T> tooShort(ChannelSeries series, OptimalPartition partition) {
    return Finding.insufficient(
        series.daysPerStep() == 1 ? Lack.DAYS : Lack.WEEKS,
        series.length(),
        2 * partition.minimumLength());
  }

  private static List<ChangePoint> describe(
      ChangePoint.Kind kind, ChannelSeries series, List<Integer> changes, SegmentCost cost) {
    var points = new ArrayList<ChangePoint>();
    for (int i = 0; i < changes.size(); i++) {
      int from = i == 0 ? 0 : changes.get(i - 1);
      int at = changes.get(i);
      int to = i + 1 == changes.size() ? series.length() : changes.get(i + 1);
      var before = usual(kind, series, from, at);
      var after = usual(kind, series, at, to);
      points.add(
          new ChangePoint(
              kind,
              series.dayOf(at),
              cost.of(from, to) - cost.of(from, at) - cost.of(at, to),
              moved(before, after),
              before,
              after,
              new DateRange(series.dayOf(at), series.dayOf(to).minusDays(1))));
    }
    return List.copyOf(points);
  }

  /** Acts a day of each channel, or shares of each. */
  private static Map<Channel, Double> usual(
      ChangePoint.Kind kind, ChannelSeries series, int from, int to) {
    var sums = new EnumMap<Channel, Double>(Channel.class);
    double all = 0;
    for (Channel channel : Channel.values()) {
      long sum = 0;
      for (int step = from; step < to; step++) sum += series.count(channel, step);
      sums.put(channel, (double) sum);
      all += sum;
    }
    double unit =
        switch (kind) {
          case SURGE -> (double) (to - from) * series.daysPerStep();
          case REGIME -> Math.max(1, all);
        };
    sums.replaceAll((channel, sum) -> sum / unit);
    return sums;
  }

  /**
   * The channel whose usual value moved most, measured against the spread of counts of its size.
   */
  private static Channel moved(Map<Channel, Double> before, Map<Channel, Double> after) {
    Channel most = Channel.COOPERATION;
    double distance = -1;
    for (Channel channel : Channel.values()) {
      double a = before.getOrDefault(channel, 0.0);
      double b = after.getOrDefault(channel, 0.0);
      double moved = Math.abs(Math.sqrt(b) - Math.sqrt(a)); // the root steadies a count's spread
      boolean tie = Math.abs(moved - distance) < 1e-9;
      if (tie ? b > a : moved > distance) {
        distance = moved;
        most = channel;
      }
    }
    return most;
  }
}
