package org.entente.coding.parse.neural;

/**
 * Weights that learn by Adam (Kingma and Ba 2015): each moves by its gradient's mean over the root
 * of its square's mean, both of late.
 */
final class Weights {
  private static final float MEAN = 0.9f;
  private static final float SQUARE = 0.999f;
  private static final float LEAST = 1e-8f;

  final float[][] values;
  final float[][] gradients;
  private final float[][] means;
  private final float[][] squares;

  Weights(int rows, int columns) {
    values = new float[rows][columns];
    gradients = new float[rows][columns];
    means = new float[rows][columns];
    squares = new float[rows][columns];
  }

  /**
   * Moves against the gradients, and sets them to 0.
   *
   * @param steps how many there were, this one counted
   */
  void learn(float rate, int steps) {
    float mean = (float) (rate / (1 - Math.pow(MEAN, steps)));
    float square = (float) (1 / (1 - Math.pow(SQUARE, steps)));
    for (int i = 0; i < values.length; i++)
      learn(values[i], gradients[i], means[i], squares[i], mean, square);
  }

  private static void learn(
      float[] values, float[] gradients, float[] means, float[] squares, float mean, float square) {
    for (int i = 0; i < values.length; i++) {
      float gradient = gradients[i];
      gradients[i] = 0;
      means[i] = MEAN * means[i] + (1 - MEAN) * gradient;
      squares[i] = SQUARE * squares[i] + (1 - SQUARE) * gradient * gradient;
      values[i] -= mean * means[i] / ((float) Math.sqrt(square * squares[i]) + LEAST);
    }
  }
}
