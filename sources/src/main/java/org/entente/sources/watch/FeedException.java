package org.entente.sources.watch;

/** A document that is no feed; the message follows the address, and ends with what to try. */
final class FeedException extends Exception {
  private static final long serialVersionUID = 1;

  FeedException(String message) {
    super(message, null, false, false);
  }
}
