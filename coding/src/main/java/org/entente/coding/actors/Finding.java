package org.entente.coding.actors;

import org.jspecify.annotations.Nullable;

/**
 * Something that a check of the dictionary found.
 *
 * @param place file and line
 */
public record Finding(Severity severity, String place, String what) {
  /** How bad it is. */
  public enum Severity {
    /** Cannot be right. */
    ERROR,
    /** Worth a look; the world may be so. */
    WARNING,
    /** Looks like a fault, and the world is so: {@code explained.tsv} says why. */
    EXPLAINED
  }

  static Finding error(Line line, String what) {
    return new Finding(Severity.ERROR, line.toString(), what);
  }

  /** A warning, or what is known about it. */
  static Finding explained(Line line, String what, @Nullable String why) {
    return why == null
        ? warning(line, what)
        : new Finding(Severity.EXPLAINED, line.toString(), what + " (" + why + ")");
  }

  static Finding warning(Line line, String what) {
    return new Finding(Severity.WARNING, line.toString(), what);
  }
}
