package org.entente.coding.acts;

/** A fault of a lexicon: the message names file, line, what is wrong and what to try. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LexiconException(String file, int line, String wrong) {
    super("%s:%d: %s".formatted(file, line, wrong));
  }

  /** A fault that is not of one line. */
  public LexiconException(String wrong) {
    super(wrong);
  }
}
