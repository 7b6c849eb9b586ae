package org.entente.event;

import java.util.Locale;

/** PLOVER's auxiliary modes. An event with none of them is actual: it happened, now. */
public enum Auxiliary {
  HISTORICAL,
  FUTURE,
  HYPOTHETICAL,
  NEGATION;

  /** The name in the record: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Auxiliary of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
