package org.entente.coding.evaluate;

/** A gold file that cannot be measured on; the message names file, line and what to try. */
public final class GoldException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public GoldException(String message) {
    super(message);
  }
}
