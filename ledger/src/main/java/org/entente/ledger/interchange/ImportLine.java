package org.entente.ledger.interchange;

/** What became of one line of a file. */
public sealed interface ImportLine {
  /** From 1, the heading included. */
  long number();

  record Accepted(long number, ImportedEvent event) implements ImportLine {}

  /**
   * A line that is no event.
   *
   * @param reason names the value and what was expected
   * @param text the line, cut to a length people read
   */
  record Refused(long number, String reason, String text) implements ImportLine {}
}
