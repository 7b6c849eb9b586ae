package org.entente.relations.stability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.relations.series.Channel;
import org.entente.relations.series.ChannelSeries;
import org.entente.relations.series.CompositionDispersion;
import org.entente.relations.series.Finding;
import org.entente.relations.series.Lack;

/**
 * Bayesian online change-point detection (Adams and MacKay 2007) on the mix of each day's acts.
 *
 * <p>For every day on which the present relationship may have begun, the acts since then foretell
 * the mix of today's (Dirichlet-multinomial); starts that foretold badly lose weight. Counts are
 * divided by their dispersion first, because five reports of one visit are not five acts. A day
 * without acts says nothing and only ages the runs.
 *
 * <p>The forecasts do not depend on the hazard, so one pass serves all hazards. Starts that weigh
 * less than {@link #NEGLIGIBLE} under each of them are dropped, and starts beyond the horizon with
 * no act between them, which foretell alike for ever, are joined: years of days stay fast, and no
 * result moves by a millionth.
 */
final class StabilityFollower {
  private static final double NEGLIGIBLE = 1e-11;

  private final StabilityModel model;
  private final ChannelSeries daily;
  private final double dispersion;
  private final long[][] sums;
  private final long[] allSums;
  private final LogGammaTable[] channelTables;
  private final LogGammaTable allTable;

  /** Start days still followed, ascending; the first {@code count} count. */
  private int[] starts = new int[64];

  private int count = 1;
  private double[] likelihoods = new double[64];
  private int[] places = new int[64];

  StabilityFollower(StabilityModel model, ChannelSeries daily) {
    this.model = model;
    this.daily = daily;
    dispersion = CompositionDispersion.of(daily);
    Channel[] channels = Channel.values();
    sums = new long[channels.length][];
    channelTables = new LogGammaTable[channels.length];
    allSums = new long[daily.length() + 1];
    double allPrior = 0;
    for (Channel channel : channels) {
      int k = channel.ordinal();
      sums[k] = daily.cumulative(channel);
      for (int day = 0; day < allSums.length; day++) allSums[day] += sums[k][day];
      channelTables[k] = new LogGammaTable(model.prior(channel), dispersion, daily.total(channel));
      allPrior += model.prior(channel);
    }
    allTable = new LogGammaTable(allPrior, dispersion, daily.total());
  }

  List<Stability> follow() {
    var runs = runs();
    var result = new ArrayList<Stability>(daily.length());
    for (int day = 0; day < daily.length(); day++) {
      pass(day, runs);
      result.add(read(day, runs));
      drop(day, runs);
    }
    return List.copyOf(result);
  }

  /** The last day's alone; without evidence for it, no day is followed. */
  Stability latest() {
    int last = daily.length() - 1;
    var runs = runs();
    if (lacking(last).isEmpty())
      for (int day = 0; day <= last; day++) {
        pass(day, runs);
        if (day < last) drop(day, runs);
      }
    return read(last, runs);
  }

  private List<RunLengths> runs() {
    var runs = new ArrayList<RunLengths>();
    runs.add(new RunLengths(model.hazard()));
    for (double hazard : model.otherHazards()) runs.add(new RunLengths(hazard));
    return runs;
  }

  private void pass(int day, List<RunLengths> runs) {
    if (count == starts.length) starts = Arrays.copyOf(starts, 2 * count);
    if (likelihoods.length < count) likelihoods = new double[starts.length];
    likelihoods(day, likelihoods);
    for (RunLengths run : runs) run.grow(likelihoods);
    starts[count++] = day + 1;
  }

  /** How well the acts since each start foretell the day's, the best start having 1. */
  private void likelihoods(int day, double[] likelihoods) {
    if (daily.count(day) == 0) {
      Arrays.fill(likelihoods, 0, count, 1);
      return;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      int start = starts[i];
      double log =
          allTable.at(allSums[day] - allSums[start])
              - allTable.at(allSums[day + 1] - allSums[start]);
      for (int k = 0; k < sums.length; k++)
        if (sums[k][day + 1] > sums[k][day])
          log +=
              channelTables[k].at(sums[k][day + 1] - sums[k][start])
                  - channelTables[k].at(sums[k][day] - sums[k][start]);
      likelihoods[i] = log;
      best = Math.max(best, log);
    }
    for (int i = 0; i < count; i++)
      likelihoods[i] = Math.max(Double.MIN_NORMAL, Math.exp(likelihoods[i] - best));
  }

  private Stability read(int day, List<RunLengths> runs) {
    Finding<Stability.Reading> reading =
        lacking(day).orElseGet(() -> Finding.found(reading(day + 1 - model.horizonDays(), runs)));
    return new Stability(daily.dayOf(day), events(day), reading);
  }

  /** What is missing for a reading. */
  private Optional<Finding<Stability.Reading>> lacking(int day) {
    int horizon = model.horizonDays();
    if (day + 1 < horizon)
      return Optional.of(Finding.insufficient(Lack.DAYS_OF_RECORD, day + 1, horizon));
    if (events(day) < model.leastEvents())
      return Optional.of(
          Finding.insufficient(Lack.EVENTS_IN_DAYS, events(day), horizon, model.leastEvents()));
    return Optional.empty();
  }

  private int events(int day) {
    long events = allSums[day + 1] - allSums[Math.max(0, day + 1 - model.horizonDays())];
    return (int) Math.min(Integer.MAX_VALUE, events);
  }

  private Stability.Reading reading(int latestStart, List<RunLengths> runs) {
    int at = Arrays.binarySearch(starts, 0, count, latestStart);
    int firstStarts = at >= 0 ? at + 1 : -at - 1;
    var values = runs.stream().mapToDouble(run -> run.among(firstStarts)).toArray();
    var band = Arrays.stream(values).summaryStatistics();
    return new Stability.Reading(values[0], band.getMin(), band.getMax());
  }

  /** Drops what weighs nothing, and joins old starts between which nothing happened. */
  private void drop(int day, List<RunLengths> runs) {
    int old = day + 1 - model.horizonDays();
    if (places.length < count) places = new int[starts.length];
    int next = 0;
    for (int i = 0; i < count; i++) {
      int start = starts[i];
      boolean weighs = false;
      for (RunLengths run : runs) weighs |= run.weight(i) >= NEGLIGIBLE;
      boolean joins = next > 0 && start <= old && allSums[start] == allSums[starts[next - 1]];
      places[i] = !weighs ? -1 : joins ? next - 1 : next++;
      if (places[i] >= 0) starts[places[i]] = start;
    }
    if (next < count) for (RunLengths run : runs) run.move(places, next);
    count = next;
  }
}
