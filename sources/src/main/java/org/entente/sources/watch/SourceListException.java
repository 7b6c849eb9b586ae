package org.entente.sources.watch;

/** A list of sources that cannot be understood; names file and line, and what to try. */
public final class SourceListException extends RuntimeException {
  private static final long serialVersionUID = 1;

  SourceListException(String file, int line, String message) {
    super(
        line == 0 ? "%s: %s".formatted(file, message) : "%s:%d: %s".formatted(file, line, message));
  }
}
