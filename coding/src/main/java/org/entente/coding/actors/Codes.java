package org.entente.coding.actors;

import java.util.Set;

/** The codes that an actor may have. */
final class Codes {
  /** Beside ISO 3166-1 and PLOVER's groups: Kosovo and states that ended. */
  private static final Set<String> OTHERS =
      Set.of("KOS", "SUN", "YUG", "SCG", "CSK", "DDR", "YMD", "RVN", "ANT");

  private Codes() {}

  static boolean isCode(String code) {
    return CountryNames.isCode(code) || Naming.isInternational(code) || OTHERS.contains(code);
  }
}
