package org.entente.coding.actors;

/** English plurals of role words and demonyms. */
final class Plural {
  private Plural() {}

  /** Whether a people's name takes an s: Russian, Croat, but not British, Dutch, Chinese. */
  static boolean takesS(String demonym) {
    return demonym.length() > 3 && !demonym.matches(".*(?:[sxzh]|ese|men|man|woman)");
  }

  /** The plural of a role, whose head is before an "of": "ministers of defence". */
  static String of(String words) {
    int of = words.indexOf(" of ");
    if (of > 0) return of(words.substring(0, of)) + words.substring(of);
    if (words.endsWith("man")) return words.substring(0, words.length() - 3) + "men";
    if (words.matches(".*[^aeiou]y")) return words.substring(0, words.length() - 1) + "ies";
    if (words.matches(".*(?:s|x|z|ch|sh)")) return words + "es";
    return words + "s";
  }
}
