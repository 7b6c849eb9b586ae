package org.entente.cli.terminal;

/**
 * A column of a table.
 *
 * @param heading what stands above it
 * @param align where its cells stand
 * @param least cells below which its text is not shortened; {@link Integer#MAX_VALUE} for codes,
 *     which are never cut
 * @param extra whether a screen that is too narrow does without it
 */
public record Column(String heading, Align align, int least, boolean extra) {

  /** Codes, dates, ids: shown whole on any terminal. */
  public static Column code(String heading) {
    return new Column(heading, Align.LEFT, Integer.MAX_VALUE, false);
  }

  /** Numbers: shown whole, the units under each other. */
  public static Column number(String heading) {
    return new Column(heading, Align.RIGHT, Integer.MAX_VALUE, false);
  }

  /** Running text: takes what the codes leave, and is shortened to it. */
  public static Column text(String heading, int least) {
    return new Column(heading, Align.LEFT, least, false);
  }

  /** Running text that is left out where it finds no room, the last such column first. */
  public static Column extra(String heading, int least) {
    return new Column(heading, Align.LEFT, least, true);
  }

  boolean canShrink() {
    return least < Integer.MAX_VALUE;
  }

  enum Align {
    LEFT,
    RIGHT
  }
}
