package org.entente.cli;

/** What the program's exit code says; {@code entente --help} lists them. */
final class ExitCode {
  static final int OK = 0;

  /** Done, but some inputs were refused or some things asked for are not there. */
  static final int REFUSED = 1;

  /** The command line could not be understood. */
  static final int USAGE = 2;

  /** The ledger could not be opened, read or written. */
  static final int LEDGER = 3;

  /** A fault of the program. */
  static final int FAULT = 70;

  /** Stopped by Ctrl-C, after the article in hand. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
