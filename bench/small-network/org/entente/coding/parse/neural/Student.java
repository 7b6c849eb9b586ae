package org.entente.coding.parse.neural;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The small network while it learns to give each transition the chances that the large one gives
 * it. In a batch each row at each input is summed once, and learns once.
 */
final class Student {
  private static final int AT_ONCE = 512;

  private final Network large;
  private final int units;
  private final int transitions;
  private final Weights first;
  private final Weights bias;
  private final Weights second;
  private final float[] layer;
  private final float[] back;
  private final float[] scores;
  private int batches;

  Student(Network large, int units, Random random) {
    this.large = large;
    this.units = units;
    this.transitions = large.transitions();
    this.first = new Weights(Network.INPUTS * Network.EMBEDDED, units);
    this.bias = new Weights(1, units);
    this.second = new Weights(units, transitions);
    this.layer = new float[units];
    this.back = new float[units];
    this.scores = new float[transitions];
    begin(first, 0.06, random);
    begin(second, 1 / Math.sqrt(units), random);
  }

  private static void begin(Weights weights, double deviation, Random random) {
    for (float[] row : weights.values)
      for (int i = 0; i < row.length; i++) row[i] = (float) (deviation * random.nextGaussian());
  }

  /** What a row adds to the layer at an input, and what the layer says of it. */
  private final class Sum {
    private final int row;
    private final int input;
    private final float[] values = new float[units];
    private final float[] gradients = new float[units];

    Sum(int row, int input) {
      this.row = row;
      this.input = input;
      Rows.addAll(values, large.embeddings().row(row), first.values, input * Network.EMBEDDED);
    }

    void learn() {
      float[] embedding = large.embeddings().row(row);
      for (int i = 0; i < embedding.length; i++)
        add(first.gradients[input * Network.EMBEDDED + i], embedding[i], gradients);
    }
  }

  /** The sums of a batch, by row and input. */
  private final class Sums {
    private final Sum[] places;
    private final List<Sum> all = new ArrayList<>();

    Sums(int most) {
      places = new Sum[Integer.highestOneBit(most) * 4];
    }

    Sum get(int row, int input) {
      int place = (row * Network.INPUTS + input) * 0x9E3779B1 >>> 8 & places.length - 1;
      for (; places[place] != null; place = place + 1 & places.length - 1)
        if (places[place].row == row && places[place].input == input) return places[place];
      places[place] = new Sum(row, input);
      all.add(places[place]);
      return places[place];
    }
  }

  /**
   * Learns from steps.
   *
   * @return at how many of them it would have gone another way
   */
  int learn(List<Step> steps, float rate) {
    var sums = new Sums(steps.size() * Network.INPUTS);
    int wrong = 0;
    for (Step step : steps) {
      Sum[] used = look(step, sums);
      if (best(step) != step.best()) wrong++;
      chances(step);
      for (int i = 0; i < transitions; i++)
        scores[i] = (scores[i] - step.chances()[i]) / steps.size();
      goBack();
      for (Sum sum : used) add(sum.gradients, 1, back);
    }
    for (Sum sum : sums.all) sum.learn();
    batches++;
    first.learn(rate, batches);
    bias.learn(rate, batches);
    second.learn(rate, batches);
    return wrong;
  }

  private Sum[] look(Step step, Sums sums) {
    var used = new Sum[Network.INPUTS];
    System.arraycopy(bias.values[0], 0, layer, 0, units);
    for (int i = 0; i < used.length; i++) {
      used[i] = sums.get(step.rows()[i], i);
      add(layer, 1, used[i].values);
    }
    for (int i = 0; i < units; i++) layer[i] = Math.max(0, layer[i]);
    Arrays.fill(scores, 0);
    for (int i = 0; i < units; i++) if (layer[i] > 0) add(scores, layer[i], second.values[i]);
    return used;
  }

  private int best(Step step) {
    int best = -1;
    for (int i = 0; i < transitions; i++)
      if (step.open()[i] && (best < 0 || scores[i] > scores[best])) best = i;
    return best;
  }

  /** From scores to chances. */
  private void chances(Step step) {
    float most = scores[best(step)];
    float sum = 0;
    for (int i = 0; i < transitions; i++) {
      scores[i] = step.open()[i] ? (float) Math.exp(scores[i] - most) : 0;
      sum += scores[i];
    }
    for (int i = 0; i < transitions; i++) scores[i] /= sum;
  }

  /** From what is wrong with each score to what is wrong with each unit. */
  private void goBack() {
    for (int i = 0; i < units; i++) {
      back[i] = layer[i] > 0 ? product(second.values[i], scores) : 0;
      if (layer[i] > 0) add(second.gradients[i], layer[i], scores);
    }
    add(bias.gradients[0], 1, back);
  }

  private static float product(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) sum += one[i] * other[i];
    return sum;
  }

  private static void add(float[] sum, float weight, float[] row) {
    for (int i = 0; i < sum.length; i++) sum[i] += weight * row[i];
  }

  /** How far its best score leads at each step; below 0 where it would have gone another way. */
  double[] leads(List<Step> steps) {
    var leads = new double[steps.size()];
    var sums = new Sums(0);
    for (int at = 0; at < leads.length; at++) {
      Step step = steps.get(at);
      if (at % AT_ONCE == 0) sums = new Sums(AT_ONCE * Network.INPUTS);
      look(step, sums);
      int best = best(step);
      float first = scores[best];
      scores[best] = Float.NEGATIVE_INFINITY;
      double lead = first - scores[best(step)];
      leads[at] = best == step.best() ? lead : -lead;
    }
    return leads;
  }

  /** Writes what {@link SmallNetwork} reads. */
  void write(DataOutputStream to) throws IOException {
    to.writeInt(SmallNetwork.mark(large));
    to.writeInt(units);
    for (Weights weights : List.of(first, bias, second))
      for (float[] row : weights.values)
        for (float value : row) to.writeShort(Float.floatToFloat16(value));
  }
}
