package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words of a full name a text uses alone. */
final class Surnames {
  private static final Set<String> FAMILY_FIRST =
      Set.of("CHN", "PRK", "KOR", "TWN", "VNM", "KHM", "HKG", "MAC", "SGP");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ould", "ben", "bin", "von", "van", "de", "der", "den", "da", "di", "dos",
          "del", "la", "le", "du", "mac", "abu", "ter", "lopez", "ait", "abd");
  private static final Set<String> ENDINGS =
      Set.of("jr", "jr.", "sr", "sr.", "junior", "senior", "i", "ii", "iii", "iv", "v", "vi", "x");

  private Surnames() {}

  /** The forms of a surname, such as "von der Leyen" and "Leyen". */
  static List<String> of(String name, String code) {
    String[] words = name.split(" ", -1);
    int last = words.length - 1;
    while (last > 0 && ENDINGS.contains(words[last].toLowerCase(Locale.ROOT))) last--;
    List<String> forms = new ArrayList<>(3);
    if (last < 1 || name.contains(" of ")) return forms; // Beatrix of the Netherlands has none
    if (FAMILY_FIRST.contains(code) && !GivenNames.holds(words[0]) && !isInitial(words[0]))
      forms.add(words[0]);
    else addLast(words, last, forms);
    if (code.equals("SGP")) addLast(words, last, forms);
    return forms;
  }

  /**
   * "A.K. Antony" for "A. K. Antony", which news write as often; {@code null} where it is no such.
   */
  static @Nullable String initialsTogether(String name) {
    if (name.length() < 6
        || name.charAt(1) != '.'
        || name.charAt(2) != ' '
        || name.charAt(4) != '.') return null;
    int end = 0;
    while (end + 3 < name.length() && name.charAt(end + 1) == '.' && name.charAt(end + 2) == ' ')
      end += 3;
    return name.substring(0, end).replace(" ", "") + " " + name.substring(end);
  }

  static boolean isFamilyFirst(String code) {
    return FAMILY_FIRST.contains(code);
  }

  private static boolean isInitial(String word) {
    return word.length() <= 2 && word.length() > 0 && (word.length() == 1 || word.charAt(1) == '.');
  }

  private static void addLast(String[] words, int last, List<String> forms) {
    forms.add(words[last]);
    int hyphen = words[last].indexOf('-');
    if (hyphen > 0 && PARTICLES.contains(words[last].substring(0, hyphen).toLowerCase(Locale.ROOT)))
      forms.add(words[last].substring(hyphen + 1));
    int from = last;
    while (from > 1 && PARTICLES.contains(words[from - 1].toLowerCase(Locale.ROOT))) from--;
    if (from < last) forms.add(join(words, from, last));
    else if (last >= 2 && words[last - 1].length() > 2) forms.add(join(words, last - 1, last));
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", List.of(words).subList(from, to + 1));
  }
}
