package org.entente.ledger.interchange;

/** A row is no event; the message says why, with the value. */
final class RefusedRowException extends Exception {
  private static final long serialVersionUID = 1;

  RefusedRowException(String reason) {
    super(reason, null, false, false); // a file may hold a million of them
  }
}
