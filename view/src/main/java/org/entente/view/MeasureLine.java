package org.entente.view;

/**
 * One measure of both directions.
 *
 * @param name of the measure
 * @param forth words and numbers for the first direction
 * @param back for the second
 * @param meaning one sentence for readers who know no statistics
 */
public record MeasureLine(String name, Told forth, Told back, String meaning) {
  /**
   * A measure in words and numbers.
   *
   * @param word the verdict, such as {@code unchanged}; never empty
   * @param numbers behind it, with their uncertainty and how many events they stand on
   */
  public record Told(String word, String numbers) {
    /** Whether there was enough evidence for a verdict. */
    public boolean known() {
      return !word.equals(MeasureLines.INSUFFICIENT);
    }

    @Override
    public String toString() {
      return numbers.isEmpty() ? word : word + ": " + numbers;
    }
  }
}
