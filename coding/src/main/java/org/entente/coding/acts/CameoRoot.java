package org.entente.coding.acts;

import java.util.List;

/** The twenty chapters of CAMEO in a word or two: what the first two digits of a code say. */
public final class CameoRoot {
  private static final List<String> NAMES =
      List.of(
          "statement",
          "appeal",
          "intent to cooperate",
          "consultation",
          "diplomatic cooperation",
          "material cooperation",
          "aid",
          "yielding",
          "investigation",
          "demand",
          "disapproval",
          "rejection",
          "threat",
          "protest",
          "show of force",
          "reduced relations",
          "coercion",
          "assault",
          "fight",
          "mass violence");

  private CameoRoot() {}

  /**
   * The chapter of a code.
   *
   * @param code at least two digits, 01 to 20 first
   */
  public static String of(String code) {
    if (!code.matches("(0[1-9]|1\\d|20)\\d*"))
      throw new IllegalArgumentException("'%s' begins with no CAMEO root".formatted(code));
    return NAMES.get(Integer.parseInt(code.substring(0, 2)) - 1);
  }
}
