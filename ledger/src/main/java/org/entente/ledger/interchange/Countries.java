package org.entente.ledger.interchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes of countries by the names that files write. */
final class Countries {
  private static final Map<String, String> CODES = ResourceTable.read("countries.tsv");

  private Countries() {}

  /** The commonest name first: that of the JDK where files write it, else the shortest. */
  private static final Map<String, String> NAMES = names();

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String region : Locale.getISOCountries()) {
      Locale country = Locale.of("", region);
      String name = country.getDisplayCountry(Locale.ENGLISH);
      if (country.getISO3Country().equals(CODES.get(name)))
        names.put(country.getISO3Country(), name);
    }
    Map<String, String> others = new HashMap<>();
    CODES.forEach((name, code) ->
        others.merge(code, name, (one, other) -> one.length() <= other.length() ? one : other));
    others.forEach(names::putIfAbsent);
    return Map.copyOf(names);
  }

  /** A name that files write of a state; {@code null} when none does. */
  static @Nullable String name(String code) {
    return NAMES.get(code);
  }

  static @Nullable String code(@Nullable String name) {
    return name == null ? null : CODES.get(name);
  }
}
