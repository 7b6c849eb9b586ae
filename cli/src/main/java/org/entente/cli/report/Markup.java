package org.entente.cli.report;

import java.util.Locale;

/** HTML and SVG being written; what comes from data is escaped here and nowhere else. */
final class Markup {
  private final StringBuilder text = new StringBuilder();

  /** Markup of our own, with escaped values in the places of {@code %s}. */
  Markup add(String markup, Object... values) {
    var escaped = new Object[values.length];
    for (int i = 0; i < values.length; i++)
      escaped[i] = values[i] instanceof Double number ? number(number) : escape("" + values[i]);
    text.append(values.length == 0 ? markup : String.format(Locale.ROOT, markup, escaped));
    return this;
  }

  Markup line(String markup, Object... values) {
    add(markup, values);
    text.append('\n');
    return this;
  }

  /** A style sheet of our own, as it is. */
  Markup style(String sheet) {
    text.append("<style>").append(sheet).append("</style>\n");
    return this;
  }

  /** Markup made by another of these. */
  Markup add(Markup other) {
    text.append(other.text);
    return this;
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private static String escape(String value) {
    var escaped = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return escaped.toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
