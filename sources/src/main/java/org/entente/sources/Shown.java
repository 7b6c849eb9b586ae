package org.entente.sources;

/** Foreign text as it may stand in a message: one line, short, without control characters. */
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  /** The value in quotes, cut when long. */
  static String value(String value) {
    String shown = plain(value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value);
    return "'" + shown + "'";
  }

  /** The text with a question mark for every control character: they could steer the terminal. */
  static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
  }
}
