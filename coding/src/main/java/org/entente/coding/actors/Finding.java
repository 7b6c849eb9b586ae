package org.entente.coding.actors;

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
    WARNING
  }

  static Finding error(Line line, String what) {
    return new Finding(Severity.ERROR, line.toString(), what);
  }

  static Finding warning(Line line, String what) {
    return new Finding(Severity.WARNING, line.toString(), what);
  }
}
