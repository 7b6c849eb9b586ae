package org.entente.cli;

/** What was asked for is not there: an event, an actor. The message says what to try. */
final class NotThereException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotThereException(String message) {
    super(message);
  }
}
