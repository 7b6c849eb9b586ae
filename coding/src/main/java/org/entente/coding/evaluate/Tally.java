package org.entente.coding.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.coding.evaluate.Evaluation.ClassScore;

/** Counts gold labels against given ones. */
final class Tally {
  private static final class Counts {
    private int gold;
    private int given;
    private int right;
  }

  private final Map<String, Counts> classes = new TreeMap<>();
  private int total;
  private int right;

  /**
   * @param given the label given; one that is no gold class of the file, such as none at all, is
   *     simply wrong
   */
  void add(String gold, String given) {
    total++;
    counts(gold).gold++;
    counts(given).given++;
    if (gold.equals(given)) {
      right++;
      counts(gold).right++;
    }
  }

  private Counts counts(String label) {
    return classes.computeIfAbsent(label, any -> new Counts());
  }

  int total() {
    return total;
  }

  double accuracy() {
    return share(right, total);
  }

  /** The mean F1 of the classes that the gold has. */
  double macroF1() {
    return perClass().stream().mapToDouble(ClassScore::f1).average().orElse(0);
  }

  List<ClassScore> perClass() {
    List<ClassScore> scores = new ArrayList<>();
    classes.forEach((label, counts) -> {
      if (counts.gold == 0) return;
      double precision = share(counts.right, counts.given);
      double recall = share(counts.right, counts.gold);
      scores.add(new ClassScore(label, counts.gold, precision, recall, f1(precision, recall)));
    });
    return scores;
  }

  static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
