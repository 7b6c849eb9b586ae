package org.entente.cli.terminal;

/**
 * A column of a table.
 *
 * @param heading what stands above it
 * @param align where its cells stand
 * @param least cells below which its text is not shortened; {@link Integer#MAX_VALUE} for codes,
 *     which are never cut
 */
public record Column(String heading, Align align, int least) {

  /** Codes, dates, ids: shown whole on any terminal. */
  public static Column code(String heading) {
    return new Column(heading, Align.LEFT, Integer.MAX_VALUE);
  }

  /** Numbers: shown whole, the units under each other. */
  public static Column number(String heading) {
    return new Column(heading, Align.RIGHT, Integer.MAX_VALUE);
  }

  /** Running text: takes what the codes leave, and is shortened to it. */
  public static Column text(String heading, int least) {
    return new Column(heading, Align.LEFT, least);
  }

  boolean canShrink() {
    return least < Integer.MAX_VALUE;
  }

  enum Align {
    LEFT,
    RIGHT
  }
}
