package org.entente.relations.series;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A series as one line of text, eight heights of block or eight ASCII characters. A step without a
 * value is a space; the lowest block is a value at the bottom of the scale, not an absence.
 *
 * @param bottom value of the lowest height
 * @param top value of the highest height; values beyond either end are drawn at that end
 */
public record Sparkline(double bottom, double top) {
  private static final String BLOCKS = "▁▂▃▄▅▆▇█";
  private static final String ASCII = "_.-~=+*#";

  /** For counts: from zero to the largest of all series given, so that lanes can be compared. */
  @SafeVarargs
  public static Sparkline ofCounts(List<OptionalDouble>... lanes) {
    double top = 0;
    for (var lane : lanes) for (OptionalDouble value : lane) top = Math.max(top, value.orElse(0));
    return new Sparkline(0, top);
  }

  /** For scores: the whole scale from conflict to cooperation, so that lines can be compared. */
  public static Sparkline ofScores() {
    return new Sparkline(-10, 10);
  }

  public String blocks(List<OptionalDouble> values) {
    return draw(values, BLOCKS);
  }

  /** For terminals that cannot show blocks. */
  public String ascii(List<OptionalDouble> values) {
    return draw(values, ASCII);
  }

  /**
   * The series in at most so many steps: neighbours are averaged, absent ones passed over.
   *
   * @param width at least 1
   */
  public static List<OptionalDouble> fit(List<OptionalDouble> values, int width) {
    if (values.size() <= width) return values;
    var fitted = new OptionalDouble[width];
    for (int i = 0; i < width; i++) {
      int from = (int) ((long) i * values.size() / width);
      int to = (int) ((long) (i + 1) * values.size() / width);
      fitted[i] =
          values.subList(from, to).stream().flatMapToDouble(OptionalDouble::stream).average();
    }
    return List.of(fitted);
  }

  private String draw(List<OptionalDouble> values, String heights) {
    var line = new StringBuilder(values.size());
    for (OptionalDouble value : values)
      line.append(value.isPresent() ? heights.charAt(height(value.getAsDouble())) : ' ');
    return line.toString();
  }

  private int height(double value) {
    double share = top > bottom ? (value - bottom) / (top - bottom) : 0;
    return (int) Math.clamp(Math.round(share * 7), 0, 7);
  }
}
