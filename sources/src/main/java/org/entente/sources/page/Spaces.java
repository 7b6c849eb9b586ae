package org.entente.sources.page;

/** Blanks of markup, which mean no more than one. */
final class Spaces {
  private Spaces() {}

  /** The text on one line: each run of blanks as one, none at either end. */
  static String single(CharSequence text) {
    var line = new StringBuilder(text.length());
    boolean owed = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) owed = !line.isEmpty();
      else {
        if (owed) line.append(' ');
        owed = false;
        line.append(c);
      }
    }
    return line.toString().strip();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00a0';
  }
}
