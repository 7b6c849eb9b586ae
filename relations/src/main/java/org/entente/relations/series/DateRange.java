package org.entente.relations.series;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Days from the first to the last, both included.
 *
 * @param first not before {@link #EARLIEST}, so that a mistyped year cannot ask for a million empty
 *     days
 * @param last not before {@code first}
 */
public record DateRange(LocalDate first, LocalDate last) {
  /** No series starts before this day. */
  public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  /** No series ends after this day. */
  public static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  public DateRange {
    if (last.isBefore(first))
      throw new IllegalArgumentException(
          "No days from %s to %s. Maybe swap them.".formatted(first, last));
    if (first.isBefore(EARLIEST) || last.isAfter(LATEST))
      throw new IllegalArgumentException(
          "Days from %s to %s are outside %s to %s. Maybe a mistyped year."
              .formatted(first, last, EARLIEST, LATEST));
  }

  /**
   * From the first act to the last, future and impossible days left out.
   *
   * @param asOf the last day that may count, usually today
   * @return empty when no act lies between {@link #EARLIEST} and {@code asOf}
   */
  public static Optional<DateRange> spanning(Collection<CodedAct> acts, LocalDate asOf) {
    Comparator<LocalDate> order = Comparator.naturalOrder();
    var days =
        acts.stream()
            .map(CodedAct::day)
            .filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(asOf) && !day.isAfter(LATEST))
            .toList();
    return days.stream()
        .min(order)
        .map(first -> new DateRange(first, days.stream().max(order).orElse(first)));
  }

  /**
   * The days that the acts cover, up to {@code asOf}: from the day before which lies no more than
   * one act in two hundred, so that one stray date does not stretch the record over empty decades.
   *
   * @return empty when no act lies between {@link #EARLIEST} and {@code asOf}
   */
  public static Optional<DateRange> covering(Collection<CodedAct> acts, LocalDate asOf) {
    var days =
        acts.stream()
            .map(CodedAct::day)
            .filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(asOf))
            .sorted()
            .toList();
    if (days.isEmpty() || asOf.isAfter(LATEST)) return Optional.empty();
    return Optional.of(new DateRange(days.get(days.size() / 200), asOf));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Number of days, at least 1. */
  public int days() {
    return indexOf(last) + 1;
  }

  /** Days from the first, which has index 0; negative before it. */
  public int indexOf(LocalDate day) {
    return (int) DAYS.between(first, day);
  }

  @Override
  public String toString() {
    return first + " to " + last;
  }
}
