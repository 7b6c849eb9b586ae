package org.entente.coding.actors;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives names of PETRARCH's dictionaries, which are all capitals, the capitals that news give them:
 * {@code MOHAMMAD_ZAHIR_SHAH_} is Mohammad Zahir Shah, and {@code UN_} stays UN because its letters
 * begin the words of another spelling.
 */
final class PetrarchCase {
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "for", "in", "on", "to", "al", "el", "bin", "ibn", "ben", "de", "la",
          "le", "du", "des", "del", "der", "den", "van", "von", "da", "di", "dos", "ould", "e");
  private static final Set<String> KNOWN =
      Set.of("UN", "US", "USA", "UK", "EU", "NATO", "UAE", "USSR", "PLO", "DPRK");
  private static final String VOWELS = "AEIOUY";

  private PetrarchCase() {}

  /**
   * @param written a name without its closing underscore, words joined by underscores or spaces
   * @param synonyms all spellings of the same actor
   */
  static String of(String written, List<String> synonyms) {
    String[] words = spaced(written).split(" ", -1);
    if (words.length == 1 && isAbbreviation(words[0], synonyms)) return words[0];
    StringBuilder name = new StringBuilder(written.length());
    for (int i = 0; i < words.length; i++) {
      if (i > 0) name.append(' ');
      name.append(word(words[i], i > 0));
    }
    return name.toString();
  }

  static String spaced(String written) {
    return written.replace('_', ' ').strip().replaceAll(" +", " ");
  }

  private static String word(String word, boolean inside) {
    if (word.indexOf('.') >= 0 && word.length() <= 6) return word;
    if (KNOWN.contains(word)) return word;
    String lower = word.toLowerCase(Locale.ROOT);
    if (inside && SMALL.contains(lower)) return lower;
    StringBuilder cased = new StringBuilder(lower);
    for (int i = 0; i < cased.length(); i++)
      if (i == 0 || cased.charAt(i - 1) == '-')
        cased.setCharAt(i, Character.toUpperCase(cased.charAt(i)));
    return cased.toString();
  }

  private static boolean isAbbreviation(String word, List<String> synonyms) {
    if (word.indexOf('.') >= 0) return true;
    if (word.length() > 7 || !word.equals(word.toUpperCase(Locale.ROOT))) return false;
    if (word.chars().noneMatch(letter -> VOWELS.indexOf(letter) >= 0)) return true;
    return synonyms.stream().anyMatch(other -> word.equals(initials(spaced(other))));
  }

  private static String initials(String words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words.split(" ", -1))
      if (!word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT)))
        initials.append(word.charAt(0));
    return initials.toString();
  }
}
