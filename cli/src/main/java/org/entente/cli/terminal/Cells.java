package org.entente.cli.terminal;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text measured in the cells of a terminal, where a Chinese character takes two and an accent none.
 */
public final class Cells {
  private static final String ELLIPSIS = "…";
  private static final Pattern COLOURS = Pattern.compile("\u001b\\[[0-9;]*m");

  private Cells() {}

  /** The cells that a text takes, colours not counted. */
  public static int width(String text) {
    return COLOURS.matcher(text).replaceAll("").codePoints().map(Cells::width).sum();
  }

  /**
   * The text on one line and without control characters, so that no article can steer the reader's
   * terminal. Runs of spaces become one.
   */
  public static String printable(String text) {
    return text.codePoints()
        .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .replaceAll(" {2,}", " ");
  }

  /** The text in at most so many cells; what is left out is marked by an ellipsis. */
  public static String shorten(String text, int cells) {
    if (width(text) <= cells) return text;
    var kept = new StringBuilder();
    int used = 0;
    for (int c : text.codePoints().toArray()) {
      used += width(c);
      if (used > cells - 1) break;
      kept.appendCodePoint(c);
    }
    return kept.toString().stripTrailing() + ELLIPSIS;
  }

  /** The text filled up with spaces on the right. */
  public static String left(String text, int cells) {
    return text + " ".repeat(Math.max(0, cells - width(text)));
  }

  /** The text filled up with spaces on the left. */
  public static String right(String text, int cells) {
    return " ".repeat(Math.max(0, cells - width(text))) + text;
  }

  /** The text in lines broken at spaces; a word longer than a line keeps a line of its own. */
  public static List<String> wrap(String text, int cells) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      int width = width(word);
      if (used > 0 && used + 1 + width > cells) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) line.append(' ');
      used += width + (used > 0 ? 1 : 0);
      line.append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> wide(c) ? 2 : 1;
    };
  }

  private static boolean wide(int c) {
    if (c < 0x1100) return false;
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
      default -> (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0xFF01 && c <= 0xFF60);
    };
  }
}
