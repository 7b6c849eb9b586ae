package org.entente.relations.series;

import java.time.LocalDate;
import java.util.Collection;
import org.entente.relation.Dyad;

/**
 * Counts of one dyad in the three channels at even steps: the input of every statistic. Layout: one
 * array of counts a channel, index 0 the first step, because the statistics run over one channel at
 * a time.
 */
public final class ChannelSeries {
  private final LocalDate first;
  private final int daysPerStep;
  private final int[][] counts;

  private ChannelSeries(LocalDate first, int daysPerStep, int[][] counts) {
    this.first = first;
    this.daysPerStep = daysPerStep;
    this.counts = counts;
  }

  /** Counts the dyad's acts by day; acts of others and of other days are passed over. */
  public static ChannelSeries daily(Dyad dyad, DateRange range, Collection<CodedAct> acts) {
    var counts = new int[Channel.values().length][range.days()];
    for (CodedAct act : acts)
      if (act.actor().equals(dyad.actor())
          && act.recipient().equals(dyad.recipient())
          && range.contains(act.day()))
        counts[Channel.of(act.quad()).ordinal()][range.indexOf(act.day())]++;
    return new ChannelSeries(range.first(), 1, counts);
  }

  /**
   * Counts that were made elsewhere.
   *
   * @param daysPerStep 1 or 7
   * @param cooperation counts of at least 0; the other two channels have as many
   */
  public static ChannelSeries of(
      LocalDate first,
      int daysPerStep,
      int[] cooperation,
      int[] verbalConflict,
      int[] materialConflict) {
    if (daysPerStep != 1 && daysPerStep != 7)
      throw new IllegalArgumentException("Steps of %d days (1 or 7)".formatted(daysPerStep));
    var counts =
        new int[][] {cooperation.clone(), verbalConflict.clone(), materialConflict.clone()};
    for (int[] channel : counts) {
      if (channel.length != cooperation.length)
        throw new IllegalArgumentException(
            "Channels of %d and %d steps".formatted(cooperation.length, channel.length));
      for (int count : channel)
        if (count < 0) throw new IllegalArgumentException("Count %d below 0".formatted(count));
    }
    return new ChannelSeries(first, daysPerStep, counts);
  }

  /** Blocks of seven days from the first; an incomplete last block is dropped. */
  public ChannelSeries weekly() {
    if (daysPerStep == 7) return this;
    var weekly = new int[counts.length][length() / 7];
    for (int channel = 0; channel < counts.length; channel++)
      for (int day = 0; day < weekly[channel].length * 7; day++)
        weekly[channel][day / 7] += counts[channel][day];
    return new ChannelSeries(first, 7, weekly);
  }

  /** Number of steps, may be 0. */
  public int length() {
    return counts[0].length;
  }

  /** 1 or 7. */
  public int daysPerStep() {
    return daysPerStep;
  }

  /** First day of a step. */
  public LocalDate dayOf(int step) {
    return first.plusDays((long) step * daysPerStep);
  }

  public int count(Channel channel, int step) {
    return counts[channel.ordinal()][step];
  }

  /** All channels of one step. */
  public int count(int step) {
    int sum = 0;
    for (int[] channel : counts) sum += channel[step];
    return sum;
  }

  /** A copy of one channel's counts. */
  public int[] counts(Channel channel) {
    return counts[channel.ordinal()].clone();
  }

  public long total(Channel channel) {
    long sum = 0;
    for (int count : counts[channel.ordinal()]) sum += count;
    return sum;
  }

  public long total() {
    long sum = 0;
    for (Channel channel : Channel.values()) sum += total(channel);
    return sum;
  }

  /** As {@link #total()}, for those who show it. */
  public int events() {
    return (int) Math.min(Integer.MAX_VALUE, total());
  }

  /** Verbal and material conflict together, by step. */
  public int[] conflict() {
    int[] conflict = counts(Channel.VERBAL_CONFLICT);
    for (int step = 0; step < conflict.length; step++)
      conflict[step] += count(Channel.MATERIAL_CONFLICT, step);
    return conflict;
  }

  /**
   * Sums from the start: entry {@code t} is the sum of the steps before {@code t}, so that the sum
   * of steps {@code from} to {@code to} (exclusive) is the difference of two entries.
   */
  public long[] cumulative(Channel channel) {
    int[] values = counts[channel.ordinal()];
    var sums = new long[values.length + 1];
    for (int step = 0; step < values.length; step++) sums[step + 1] = sums[step] + values[step];
    return sums;
  }
}
