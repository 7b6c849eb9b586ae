package org.entente.ledger.interchange;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Our codes of actors from what files write: codes of their own, ISO's, or names of countries. */
final class Codes {
  private static final Map<String, String> CAMEO = ResourceTable.read("cameo-actors.tsv");
  private static final Set<String> GROUPS = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");
  private static final Set<String> STATES = states();

  private Codes() {}

  private static Set<String> states() {
    Set<String> states = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    states.add("KOS");
    return Set.copyOf(states);
  }

  /** Whether it is one of ours: a state's or a group's. */
  static boolean isOurs(String code) {
    return STATES.contains(code) || GROUPS.contains(code);
  }

  /** Of a state's code or name; {@code null} for anything else. */
  static @Nullable String find(@Nullable String text) {
    if (text == null) return null;
    String code = text.strip();
    if (code.equals("XKX")) return "KOS";
    return isOurs(code) ? code : Countries.code(code);
  }

  /**
   * Of several, parted by semicolons: the one that all come to, or {@code null} when they differ,
   * for then the row is no act of one.
   */
  static @Nullable String findOne(@Nullable String texts) {
    if (texts == null) return null;
    Set<String> codes = new LinkedHashSet<>();
    for (String text : List.of(texts.split(";"))) {
      String code = find(text);
      if (code != null) codes.add(code);
    }
    return codes.size() == 1 ? codes.iterator().next() : null;
  }

  /**
   * Of CAMEO's codes, as GDELT and Phoenix have them: most are ISO's.
   *
   * @param country {@code EUR} is Europe there, no actor; the European Union is the group EEC
   * @param group CAMEO's code of a known group
   */
  static @Nullable String ofCameo(@Nullable String country, @Nullable String group) {
    if (country != null && CAMEO.containsKey(country)) return CAMEO.get(country);
    if (country != null && STATES.contains(country)) return country;
    return group == null ? null : CAMEO.get(group);
  }

  /** CAMEO's code of one of ours. */
  static String toCameo(String code) {
    return switch (code) {
      case "EUR" -> "EEC";
      case "IMN" -> "IMY";
      case "KOS" -> "KSV";
      case "MNE" -> "MTN";
      case "ROU" -> "ROM";
      case "TLS" -> "TMP";
      default -> code;
    };
  }

  /** Whether a code is a state's. */
  static boolean isState(String code) {
    return STATES.contains(code);
  }
}
