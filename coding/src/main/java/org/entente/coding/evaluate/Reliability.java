package org.entente.coding.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.entente.coding.evaluate.Evaluation.ReliabilityBin;

/** Whether what is said with a confidence of nine in ten is right nine times in ten. */
final class Reliability {
  private static final double[] BOUNDS = {0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1};

  private final int[] counts = new int[BOUNDS.length - 1];
  private final int[] right = new int[BOUNDS.length - 1];
  private final double[] confidence = new double[BOUNDS.length - 1];

  void add(double said, boolean isRight) {
    int bin = 0;
    while (bin < counts.length - 1 && said >= BOUNDS[bin + 1]) bin++;
    counts[bin]++;
    confidence[bin] += said;
    if (isRight) right[bin]++;
  }

  /** The bins that hold anything. */
  List<ReliabilityBin> bins() {
    List<ReliabilityBin> bins = new ArrayList<>();
    for (int i = 0; i < counts.length; i++)
      if (counts[i] > 0)
        bins.add(
            new ReliabilityBin(
                BOUNDS[i],
                BOUNDS[i + 1],
                counts[i],
                confidence[i] / counts[i],
                Tally.share(right[i], counts[i])));
    return bins;
  }

  /** Expected calibration error: the mean distance of said and measured, by bin size. */
  static double error(List<ReliabilityBin> bins) {
    double all = bins.stream().mapToInt(ReliabilityBin::n).sum();
    return bins.stream()
        .mapToDouble(bin -> bin.n() / all * Math.abs(bin.confidence() - bin.right()))
        .sum();
  }
}
