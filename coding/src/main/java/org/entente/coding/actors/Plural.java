package org.entente.coding.actors;

/** English plurals of role words and demonyms. */
final class Plural {
  private Plural() {}

  /** Whether a people's name takes an s: Russian, Croat, but not British, Dutch, Chinese. */
  static boolean takesS(String demonym) {
    if (demonym.length() <= 3 || demonym.endsWith("ese")) return false;
    if (demonym.endsWith("man") && !demonym.endsWith("rman")) return false;
    return "sxzh".indexOf(demonym.charAt(demonym.length() - 1)) < 0 && !demonym.endsWith("men");
  }

  /** The plural of a role, whose head is before an "of": "ministers of defence". */
  static String of(String words) {
    int of = words.indexOf(" of ");
    if (of > 0) return of(words.substring(0, of)) + words.substring(of);
    int last = words.length() - 1;
    if (words.endsWith("man")) return words.substring(0, last - 1) + "en";
    if (words.endsWith("y") && "aeiou".indexOf(words.charAt(last - 1)) < 0)
      return words.substring(0, last) + "ies";
    boolean hissing =
        "sxz".indexOf(words.charAt(last)) >= 0 || words.endsWith("ch") || words.endsWith("sh");
    return words + (hissing ? "es" : "s");
  }
}
