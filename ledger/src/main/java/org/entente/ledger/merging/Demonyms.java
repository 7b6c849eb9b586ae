package org.entente.ledger.merging;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether a word only names a state: its name, its people, its capital. */
final class Demonyms {
  private static final int LETTERS = 4;

  /** Words that share no letters with the name of their state in English. */
  private static final Set<String> OWN_WORDS =
      Set.of(
          "american",
          "americans",
          "british",
          "briton",
          "britons",
          "britain",
          "dutch",
          "german",
          "germans",
          "french",
          "greek",
          "greeks",
          "swiss",
          "spanish",
          "finnish",
          "danish",
          "swedish",
          "turkish",
          "turkey",
          "polish",
          "poles",
          "welsh",
          "scottish",
          "irish",
          "thai",
          "burmese",
          "emirati",
          "filipino",
          "korean",
          "united",
          "states",
          "kingdom",
          "union",
          "european",
          "kremlin",
          "washington",
          "moscow",
          "beijing",
          "brussels",
          "tehran",
          "kiev",
          "kyiv",
          "london",
          "paris",
          "berlin",
          "ankara",
          "jerusalem");

  private static final Map<String, Set<String>> BEGINNINGS = beginnings();

  private Demonyms() {}

  static boolean isOne(String lower) {
    return OWN_WORDS.contains(lower);
  }

  /** How words for the state of a code begin. */
  static Set<String> beginnings(String code) {
    return BEGINNINGS.getOrDefault(code, Set.of());
  }

  static String beginning(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() <= LETTERS ? lower : lower.substring(0, LETTERS);
  }

  private static Map<String, Set<String>> beginnings() {
    Map<String, Set<String>> beginnings = new HashMap<>();
    for (String country : Locale.getISOCountries()) {
      Locale locale = Locale.of("", country);
      Set<String> words = new LinkedHashSet<>();
      for (String word : locale.getDisplayCountry(Locale.ENGLISH).split("[^\\p{L}]+"))
        if (word.length() >= LETTERS) words.add(beginning(word));
      beginnings.put(locale.getISO3Country(), Set.copyOf(words));
    }
    beginnings.put("KOS", Set.of("koso"));
    return Map.copyOf(beginnings);
  }
}
