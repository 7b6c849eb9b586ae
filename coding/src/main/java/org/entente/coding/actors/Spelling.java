package org.entente.coding.actors;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

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
    for (String word : text.strip().split(" ", -1)) {
      if (word.isEmpty()) continue;
      int end = possessive(word);
      cut(word.substring(0, end), pieces);
      if (end < word.length()) pieces.add(word.substring(end));
    }
    return pieces;
  }

  /** Adds the pieces of one word, in order; a word of nothing but cuts is one piece. */
  static void cut(String word, List<String> pieces) {
    int from = 0;
    int before = pieces.size();
    for (int i = 0; i <= word.length(); i++) {
      if (i < word.length() && !isCut(word.charAt(i))) continue;
      if (i > from) pieces.add(word.substring(from, i));
      from = i + 1;
    }
    if (pieces.size() == before) pieces.add(word);
  }

  private static boolean isCut(char letter) {
    return letter == '-'
        || letter == '/'
        || letter == '\u2013'
        || letter == '\u2010'
        || letter == '\u2011';
  }

  static String key(String piece) {
    StringBuilder key = new StringBuilder(piece.length());
    for (int i = 0; i < piece.length(); i++) {
      char letter = piece.charAt(i);
      if (letter >= 128) return foreignKey(piece);
      append(letter, key);
    }
    return key.isEmpty() ? piece : key.toString();
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

  static boolean isCapitalised(String piece) {
    return !piece.isEmpty() && Character.isUpperCase(piece.charAt(0));
  }
}
