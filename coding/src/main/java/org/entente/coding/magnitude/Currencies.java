package org.entente.coding.magnitude;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.coding.acts.Ontology;
import org.jspecify.annotations.Nullable;

/** Signs and names of money, from {@code currencies.tsv}. */
final class Currencies {
  private static final Map<String, String> CODES = codes();

  /** What stands before an amount: "$", "US$", "EUR". */
  static final String SIGN =
      "(?:(?:" + alternatives(word -> !isName(word) || word.length() == 3) + ")\\s?)";

  /** What follows one: "dollars", "Swiss francs"; "pounds of" is a weight. */
  static final String NAME = "(?:(?:" + alternatives(Currencies::isName) + ")s?\\b(?! of))";

  private Currencies() {}

  /** The ISO 4217 code of a sign or a name; {@code null} for other words. */
  static @Nullable String code(String words) {
    String lower = words.strip().toLowerCase(Locale.ROOT);
    String code = CODES.get(lower);
    return code == null && lower.endsWith("s")
        ? CODES.get(lower.substring(0, lower.length() - 1))
        : code;
  }

  private static boolean isName(String word) {
    return word.length() > 2 && Character.isLetter(word.charAt(word.length() - 1));
  }

  /** The longest first, so that "Australian dollar" is not a dollar. */
  private static String alternatives(Predicate<String> chosen) {
    return CODES.keySet().stream()
        .filter(chosen)
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String[] row : Ontology.rows("/org/entente/coding/magnitude/currencies.tsv"))
      for (String words : row[0].split("; ")) codes.put(words, row[1]);
    return Map.copyOf(codes);
  }
}
