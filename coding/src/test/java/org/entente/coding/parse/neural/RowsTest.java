package org.entente.coding.parse.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RowsTest {
  private static final int UNITS = 20;
  private static final int WIDTH = 7;

  private final Random random = new Random(1);

  private float[] numbers(int size) {
    var numbers = new float[size];
    for (int i = 0; i < size; i++) numbers[i] = (float) random.nextGaussian();
    return numbers;
  }

  @Test
  void rowsInAnyOrderAndInTwoPartsHaveTheSameSum() {
    float[] weights = numbers(UNITS);
    var rows = new float[UNITS][];
    var order = new int[UNITS];
    for (int i = 0; i < UNITS; i++) {
      rows[i] = numbers(WIDTH);
      order[i] = UNITS - 1 - i;
    }
    var straight = new float[WIDTH];
    Rows.addAll(straight, weights, rows, 0);
    var parts = new float[WIDTH];
    Rows.addAll(parts, weights, rows, order, 0, Rows.AT_ONCE);
    Rows.addAll(parts, weights, rows, order, Rows.AT_ONCE, UNITS);
    for (int i = 0; i < WIDTH; i++) assertThat(parts[i]).isCloseTo(straight[i], offset(1e-5f));
  }

  @Test
  void numbersOfHalfLengthHaveThreeDigits() {
    float[] numbers = numbers(UNITS);
    var sum = new float[UNITS];
    Rows.add(sum, Rows.halves(numbers), new float[UNITS]);
    for (int i = 0; i < UNITS; i++)
      assertThat(sum[i]).isCloseTo(numbers[i], offset(Math.abs(numbers[i]) / 2_000));
  }
}
