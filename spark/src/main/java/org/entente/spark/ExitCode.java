package org.entente.spark;

/** What the job tells its caller; the same as those of {@code entente}. */
final class ExitCode {
  static final int OK = 0;

  /** Done, but something was refused. */
  static final int REFUSED = 1;

  static final int USAGE = 2;
  static final int FAULT = 70;

  private ExitCode() {}
}
