package org.entente.spark;

/** A job that cannot begin or go on; the message says what to try. */
final class JobException extends RuntimeException {
  private static final long serialVersionUID = 1;

  JobException(String message) {
    super(message);
  }
}
