package org.entente.cli.bench;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * A number that was measured several times.
 *
 * @param median the one in the middle, or halfway between the two in the middle
 * @param low a quarter of them, rounded down, are lower
 * @param high as many are higher
 */
public record Spread(double median, double low, double high) {
  /**
   * What comes of the two sides of each round.
   *
   * @param ours at least one, as many as theirs
   */
  static <T> Spread of(List<T> ours, List<T> theirs, ToDoubleBiFunction<T, T> ratio) {
    double[] sorted =
        IntStream.range(0, ours.size())
            .mapToDouble(i -> ratio.applyAsDouble(ours.get(i), theirs.get(i)))
            .sorted()
            .toArray();
    int last = sorted.length - 1;
    return new Spread(
        (sorted[last / 2] + sorted[last - last / 2]) / 2,
        sorted[sorted.length / 4],
        sorted[last - sorted.length / 4]);
  }
}
