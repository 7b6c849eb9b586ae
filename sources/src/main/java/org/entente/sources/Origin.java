package org.entente.sources;

/**
 * Where a reading comes from.
 *
 * @param source path of the file as it was named, or {@code -} for standard input
 * @param line from 1; 0 for the whole file
 */
public record Origin(String source, long line) {

  /** The origin of something that is a whole file. */
  public static Origin of(String source) {
    return new Origin(source, 0);
  }

  public Origin atLine(long number) {
    return new Origin(source, number);
  }

  @Override
  public String toString() {
    String name = source.equals("-") ? "standard input" : Shown.plain(source);
    return line == 0 ? name : name + ", line " + line;
  }
}
