package org.entente.ledger.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers in digits and in words. "One" is none: it is a pronoun too often. */
final class NumberWords {
  private static final Map<String, Double> VALUES = values();

  private NumberWords() {}

  static @Nullable Double value(String lower) {
    if (!Character.isDigit(lower.charAt(0))) return VALUES.get(lower);
    try {
      return Double.valueOf(lower.replace(",", ""));
    } catch (NumberFormatException ordinal) { // 15th
      return null;
    }
  }

  /** Without a fraction where it has none. */
  static String written(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  private static Map<String, Double> values() {
    List<String> small =
        List.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    List<String> tens =
        List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    Map<String, Double> values = new HashMap<>();
    for (int i = 0; i < small.size(); i++) values.put(small.get(i), i + 2.0);
    for (int i = 0; i < tens.size(); i++) values.put(tens.get(i), (i + 2) * 10.0);
    values.put("hundred", 100.0);
    values.put("thousand", 1000.0);
    return Map.copyOf(values);
  }
}
