package org.entente.coding.actors;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes spellings comparable. A word is cut at hyphens and slashes into pieces ("Russia-Ukraine"
 * has two); the key of a piece is lower case, without accents, full stops and apostrophes, so that
 * "U.S." meets "US" and "Sana'a" meets "Sanaa".
 */
final class Spelling {
  private Spelling() {}

  /** Where the possessive ending of a word begins, which is a word of its own in a parsed text. */
  private static int possessive(String word) {
    int length = word.length();
    if (length > 2 && (word.endsWith("'s") || word.endsWith("’s"))) return length - 2;
    return length > 2 && word.endsWith("s'") ? length - 1 : length;
  }

  /** The pieces of running text, cut at white space too. */
  static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int space = text.indexOf(' ', from);
      int to = space < 0 ? text.length() : space;
      if (to > from) word(text.substring(from, to), pieces);
      from = to + 1;
    }
    return pieces;
  }

  private static void word(String written, List<String> pieces) {
    boolean comma = written.length() > 1 && written.endsWith(","); // a word of its own in texts
    String word = comma ? written.substring(0, written.length() - 1) : written;
    int end = possessive(word);
    cut(end == word.length() ? word : word.substring(0, end), pieces);
    if (end < word.length()) pieces.add(word.substring(end));
    if (comma) pieces.add(",");
  }

  /** Adds the pieces of one word, in order; a word of nothing but cuts is one piece. */
  static void cut(String word, List<String> pieces) {
    if (!hasCut(word)) {
      pieces.add(word);
      return;
    }
    int from = 0;
    int before = pieces.size();
    for (int i = 0; i <= word.length(); i++) {
      if (i < word.length() && !isCut(word.charAt(i))) continue;
      if (i > from) pieces.add(word.substring(from, i));
      from = i + 1;
    }
    if (pieces.size() == before) pieces.add(word);
  }

  private static boolean hasCut(String word) {
    for (int i = 0; i < word.length(); i++) if (isCut(word.charAt(i))) return true;
    return false;
  }

  private static boolean isCut(char letter) {
    return letter == '-'
        || letter == '/'
        || letter == '\u2013'
        || letter == '\u2010'
        || letter == '\u2011';
  }

  static String key(String piece) {
    switch (shape(piece)) {
      case SMALL -> {
        return piece;
      }
      case PLAIN -> {
        return piece.toLowerCase(Locale.ROOT);
      }
      case OTHER -> {}
    }
    StringBuilder key = new StringBuilder(piece.length());
    for (int i = 0; i < piece.length(); i++) {
      char letter = piece.charAt(i);
      if (letter >= 128) return foreignKey(piece);
      append(letter, key);
    }
    return key.isEmpty() ? piece : key.toString();
  }

  private enum Shape {
    SMALL,
    PLAIN,
    OTHER
  }

  /**
   * Most pieces are letters and digits of ASCII, which only need to be small, or are so already.
   */
  private static Shape shape(String piece) {
    Shape shape = Shape.SMALL;
    for (int i = 0; i < piece.length(); i++) {
      char letter = piece.charAt(i);
      if (letter >= 'a') {
        if (letter >= 128) return Shape.OTHER;
      } else if (letter >= 'A') {
        if (letter == '`') return Shape.OTHER;
        shape = Shape.PLAIN;
      } else if (letter == '.' || letter == '\'' || letter == '&') return Shape.OTHER;
    }
    return shape;
  }

  private static void append(char letter, StringBuilder key) {
    if (letter == '.' || letter == '\'' || letter == '`') return;
    if (letter == '&') key.append("and");
    else key.append(letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter);
  }

  private static String foreignKey(String piece) {
    StringBuilder key = new StringBuilder(piece.length());
    String parted = Normalizer.normalize(piece, Normalizer.Form.NFD);
    for (int i = 0; i < parted.length(); i++) {
      char letter = Character.toLowerCase(parted.charAt(i));
      if (Character.getType(letter) == Character.NON_SPACING_MARK) continue;
      switch (letter) {
        case '\u2018', '\u2019', '\u02bc', '\u02bb' -> {}
        case 'ø' -> key.append('o');
        case 'ł' -> key.append('l');
        case 'đ', 'ð' -> key.append('d');
        case 'ı' -> key.append('i');
        case 'ə' -> key.append('e');
        case 'æ' -> key.append("ae");
        case 'œ' -> key.append("oe");
        case 'ß' -> key.append("ss");
        case 'þ' -> key.append("th");
        default -> append(letter, key);
      }
    }
    return key.isEmpty() ? (piece.equals("’") ? "'" : piece) : key.toString();
  }

  /** Whether a piece is an abbreviation such as US, U.N. or BRICS, which only capitals mean. */
  static boolean isAbbreviation(String piece) {
    int capitals = 0;
    for (int i = 0; i < piece.length(); i++) {
      char letter = piece.charAt(i);
      if (Character.isUpperCase(letter)) capitals++;
      else if (Character.isLowerCase(letter)) return false;
    }
    return capitals >= 2 && capitals <= 7;
  }

  /** Whether a piece is an abbreviation with a small letter inside, such as LeT or JeM. */
  static boolean isMixed(String piece) {
    int length = piece.length();
    if (length < 3 || length > 4 || !Character.isUpperCase(piece.charAt(length - 1))) return false;
    for (int i = 1; i < length - 1; i++) if (Character.isLowerCase(piece.charAt(i))) return true;
    return false;
  }

  static boolean isCapitalised(String piece) {
    return !piece.isEmpty() && Character.isUpperCase(piece.charAt(0));
  }
}
