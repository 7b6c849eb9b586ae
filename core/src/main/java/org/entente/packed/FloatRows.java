package org.entente.packed;

import java.nio.FloatBuffer;

/**
 * Rows of a matrix that stays where it lies, outside the heap where that is a mapped file. Safe to
 * share between threads.
 *
 * @param numbers row after row
 * @param columns numbers of a row
 */
public record FloatRows(FloatBuffer numbers, int columns) {
  /** A copy of a row. */
  public float[] row(int row) {
    float[] copy = new float[columns];
    numbers.get(row * columns, copy);
    return copy;
  }
}
