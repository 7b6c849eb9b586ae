package org.entente.coding.when;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way of writing a time: a regular expression over lower-case tokens joined by single spaces,
 * and how to read its groups.
 */
record TimePattern(Pattern pattern, Function<Matcher, TimeMeaning> reading) {

  /**
   * The expression with {@code {M}} for a month, {@code {D}} for a day of the month, {@code {Y}}
   * for a year, {@code {W}} for a weekday, {@code {N}} for a number and {@code {U}} for a unit,
   * each as a group named by the letter in lower case.
   */
  static TimePattern of(String expression, Function<Matcher, TimeMeaning> reading) {
    String spelled =
        expression
            .replace("{M}", "(?<m>" + TimeWords.MONTH + ")")
            .replace("{D}", "(?<d>\\d{1,2})(?:st|nd|rd|th)?")
            .replace("{Y}", "(?<y>(?:1[5-9]|20)\\d\\d)")
            .replace("{W}", "(?<w>" + TimeWords.WEEKDAY + ")")
            .replace("{N}", "(?<n>" + TimeWords.NUMBER + ")")
            .replace("{U}", "(?<u>" + TimeWords.UNIT + ")s?")
            .replace("{PART}", "(?: (?:morning|afternoon|evening|night))?");
    return new TimePattern(Pattern.compile("(?:" + spelled + ")(?= |$)"), reading);
  }

  /** Whether it can match where a word begins, whatever comes behind. */
  boolean mayBegin(String word) {
    Matcher matcher = pattern.matcher(word + " ");
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
