package org.entente.coding.rank;

import java.util.Arrays;
import java.util.List;

/**
 * Negative log likelihood of the right readings among all of their sentences, with a penalty on the
 * squares of the weights' distance from where they start (McFadden's conditional logit; where
 * several readings are right, their probabilities add up). The last weight is that of the points.
 */
final class ConditionalLogit extends Likelihood {
  /** One reading: its numbered traits, its points, whether it is right. */
  record Row(int[] traits, double points, boolean right) {}

  private final List<List<Row>> sentences;

  /**
   * @param start where every weight starts, that of the points last
   * @param penalties on half the square of every weight's distance from its start; positive
   */
  ConditionalLogit(List<List<Row>> sentences, double[] start, double[] penalties) {
    super(start, penalties);
    this.sentences = sentences;
  }

  @Override
  int examples() {
    return sentences.size();
  }

  @Override
  double example(int number, double[] weights, double[] gradient) {
    List<Row> rows = sentences.get(number);
    double[] odds = rows.stream().mapToDouble(row -> sum(row, weights)).toArray();
    double top = Arrays.stream(odds).max().orElse(0);
    double all = 0;
    double right = 0;
    for (int i = 0; i < odds.length; i++) {
      odds[i] = Math.exp(odds[i] - top);
      all += odds[i];
      if (rows.get(i).right()) right += odds[i];
    }
    for (int i = 0; i < odds.length; i++) {
      Row row = rows.get(i);
      double pull = odds[i] / all - (row.right() ? odds[i] / right : 0);
      for (int trait : row.traits()) gradient[trait] += pull;
      gradient[weights.length - 1] += pull * row.points();
    }
    return Math.log(all / right);
  }

  private static double sum(Row row, double[] weights) {
    double sum = weights[weights.length - 1] * row.points();
    for (int trait : row.traits()) sum += weights[trait];
    return sum;
  }
}
