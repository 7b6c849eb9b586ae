package org.entente.ledger;

/** A correction that makes no sense in this ledger. The message says what to try. */
public final class CorrectionRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  CorrectionRefusedException(String message) {
    super(message);
  }
}
