package org.entente.coding.actors;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** English names of ISO countries, from the JDK. */
final class CountryNames {
  private static final Map<String, Locale> BY_CODE = new HashMap<>();

  static {
    for (String alpha2 : Locale.getISOCountries()) {
      Locale country = Locale.of("", alpha2);
      BY_CODE.put(country.getISO3Country(), country);
    }
  }

  private CountryNames() {}

  /** The name of an ISO 3166-1 alpha-3 code, or the code where it is none. */
  static String english(String code) {
    Locale country = BY_CODE.get(code);
    return country == null ? code : country.getDisplayCountry(Locale.ENGLISH);
  }

  static boolean isCode(String code) {
    return BY_CODE.containsKey(code);
  }
}
