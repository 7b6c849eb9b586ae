package org.entente.ledger.interchange;

import org.jspecify.annotations.Nullable;

/** A file that cannot be read as events at all; the message names it and says what to try. */
public final class ImportFileException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ImportFileException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
