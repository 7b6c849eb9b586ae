package org.entente.view;

/**
 * One measure of both directions.
 *
 * @param measure by which a program knows it: {@code stability}
 * @param name of the measure
 * @param forth words and numbers for the first direction
 * @param back for the second
 * @param meaning one sentence for readers who know no statistics
 */
public record MeasureLine(String measure, String name, Told forth, Told back, String meaning) {
  /**
   * A measure in words and numbers.
   *
   * @param word the verdict, such as {@code unchanged}; never empty
   * @param numbers behind it, with their uncertainty and how many events they stand on; or what is
   *     missing
   * @param known whether there was enough evidence for a verdict
   */
  public record Told(String word, String numbers, boolean known) {
    @Override
    public String toString() {
      return numbers.isEmpty() ? word : word + ": " + numbers;
    }
  }
}
