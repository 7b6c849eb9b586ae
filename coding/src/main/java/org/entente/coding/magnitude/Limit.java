package org.entente.coding.magnitude;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words around a number that open, bound or blur it. */
enum Limit {
  /** this or more */
  LEAST(
      List.of(
          "at least",
          "no fewer than",
          "no less than",
          "not fewer than",
          "not less than",
          "more than",
          "upwards of",
          "upward of",
          "in excess of",
          "well over",
          "over",
          "above",
          "or more",
          "plus")),
  /** this or fewer */
  MOST(
      List.of(
          "at most",
          "no more than",
          "not more than",
          "up to",
          "as many as",
          "as much as",
          "or fewer",
          "or less")),
  /** not as many as this */
  BELOW(List.of("fewer than", "less than", "under", "below")),
  VAGUE(
      List.of(
          "an estimated",
          "about",
          "around",
          "roughly",
          "approximately",
          "some",
          "nearly",
          "almost",
          "close to",
          "virtually",
          "or so",
          "-odd")),
  RANGE(List.of("between")),
  NONE(List.of("from", "another", "a further", "an additional", "the", "other"));

  private final List<String> words;

  Limit(List<String> words) {
    this.words = words;
  }

  /** Words that stand before a number, as a pattern. */
  static String before() {
    return alternatives()
        .replace("|or more|plus", "")
        .replace("|or fewer|or less", "")
        .replace("|or so|-odd", "");
  }

  static Limit of(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return Arrays.stream(values())
        .filter(limit -> limit.words.contains(lower))
        .findFirst()
        .orElse(NONE);
  }

  private static String alternatives() {
    return Arrays.stream(values())
        .flatMap(limit -> limit.words.stream())
        .collect(Collectors.joining("|"));
  }

  /** The number within this limit. */
  Amount of(Amount amount) {
    double most = amount.most();
    return switch (this) {
      case LEAST -> new Amount(amount.least(), Double.POSITIVE_INFINITY, amount.vague());
      case MOST -> new Amount(0, most, amount.vague());
      case BELOW ->
          new Amount(0, most == Math.rint(most) && most > 0 ? most - 1 : most, amount.vague());
      case VAGUE -> new Amount(amount.least(), most, true);
      case RANGE, NONE -> amount;
    };
  }
}
