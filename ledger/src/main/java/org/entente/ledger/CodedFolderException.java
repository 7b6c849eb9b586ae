package org.entente.ledger;

import org.jspecify.annotations.Nullable;

/** A folder that is not what a coding job leaves; the message names it and says what to try. */
public final class CodedFolderException extends RuntimeException {
  private static final long serialVersionUID = 1;

  CodedFolderException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
