package org.entente.ledger;

import org.jspecify.annotations.Nullable;

/** A ledger that cannot be opened, read or written. The message says what to try. */
public class LedgerException extends RuntimeException {
  /** What is wrong, for callers that act on it. */
  public enum Kind {
    /** Another process, or this one in another mode, has the file open. */
    IN_USE,
    /** Written by a newer version of the program. */
    NEWER,
    /** Written by an older version and opened for reading only, so that it cannot be upgraded. */
    OLDER,
    /** The file is something else. */
    NOT_A_LEDGER,
    /** Nothing there to read. */
    MISSING,
    /** The folder of a new ledger does not exist. */
    MISSING_FOLDER,
    /** The file, its folder or its disk is read-only. */
    NOT_WRITABLE,
    /** The file may not be read. */
    NOT_READABLE,
    /** No space left. What was stored before is safe. */
    DISK_FULL,
    /** There are rows where none may be. */
    NOT_EMPTY,
    /** The server does not answer, or stopped answering. */
    UNREACHABLE,
    /** The server does not let this user in. */
    LOGIN_REFUSED,
    /** This version does not know such a place for a ledger. */
    UNSUPPORTED,
    /** Anything else the database reports. */
    FAILED
  }

  private static final long serialVersionUID = 1;

  private final Kind kind;

  LedgerException(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
