package org.entente.coding.rank;

import java.util.Arrays;
import java.util.List;

/**
 * Negative log likelihood of the class of each text by its words, with a penalty on the squares of
 * the words' weights; what holds of every text is not held back. Weights lie word by word, all
 * classes of a word together, those of every text last.
 */
final class MultinomialLogit extends Likelihood {
  /**
   * One text.
   *
   * @param words its numbered words
   * @param scale what each of them counts
   * @param kind the number of its class
   * @param trust how much the text counts
   */
  record Row(int[] words, double scale, int kind, double trust) {}

  private final List<Row> rows;
  private final int words;
  private final int kinds;

  /**
   * @param penalty on half the square of every weight of a word; positive
   */
  MultinomialLogit(List<Row> rows, int words, int kinds, double penalty) {
    super(new double[(words + 1) * kinds], penalties(words, kinds, penalty));
    this.rows = rows;
    this.words = words;
    this.kinds = kinds;
  }

  private static double[] penalties(int words, int kinds, double penalty) {
    double[] penalties = new double[(words + 1) * kinds];
    Arrays.fill(penalties, 0, words * kinds, penalty);
    return penalties;
  }

  @Override
  int examples() {
    return rows.size();
  }

  @Override
  double example(int number, double[] weights, double[] gradient) {
    Row row = rows.get(number);
    double[] odds = new double[kinds];
    double top = Double.NEGATIVE_INFINITY;
    for (int kind = 0; kind < kinds; kind++) {
      odds[kind] = weights[words * kinds + kind];
      for (int word : row.words()) odds[kind] += row.scale() * weights[word * kinds + kind];
      top = Math.max(top, odds[kind]);
    }
    double all = 0;
    for (int kind = 0; kind < kinds; kind++) {
      odds[kind] = Math.exp(odds[kind] - top);
      all += odds[kind];
    }
    for (int kind = 0; kind < kinds; kind++) {
      double pull = row.trust() * (odds[kind] / all - (kind == row.kind() ? 1 : 0));
      for (int word : row.words()) gradient[word * kinds + kind] += row.scale() * pull;
      gradient[words * kinds + kind] += pull;
    }
    return row.trust() * Math.log(all / odds[row.kind()]);
  }
}
