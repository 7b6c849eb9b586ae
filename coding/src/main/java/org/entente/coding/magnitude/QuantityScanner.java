package org.entente.coding.magnitude;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a text with what limits them: "at least 12", "between 10 and 15", "1.2bn
 * euros". Percentages, ordinals, ages, times of day and measures of length or time are passed over.
 */
final class QuantityScanner {
  private static final String JOIN = "\\s?(?<join>\\bto\\b|\\band\\b|\\bor\\b|-|–|—)\\s?";
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?i)(?<![\\w.,:/$€£-])(?:(?<first>"
              + Limit.before()
              + ")\\s+)?(?:(?<second>"
              + Limit.before()
              + ")\\s+)?(?<sign>"
              + Currencies.SIGN
              + ")?(?<one>"
              + Amount.PATTERN
              + ")(?:"
              + JOIN
              + Currencies.SIGN
              + "?(?<two>"
              + Amount.PATTERN
              + "))?(?:[ -](?<name>"
              + Currencies.NAME
              + "))?(?<after> or more| or so| or fewer| or less|-odd)?(?!\\w|[.,:/]\\d)");
  private static final Pattern NO_COUNT =
      Pattern.compile(
          "(?i)\\s?%| ?per ?cent|[- ]years?[- ]old|[- ](?:years?|days?|weeks?|months?|hours?|minutes?|miles?|km|kilomet\\w+|met(?:re|er)s?|points?|votes?|degrees|tons?|tonnes?|barrels?|stor(?:e?y|ies)|pages?)\\b|-(?:member|nation|party|point|page)\\b|\\s?(?:a\\.?m|p\\.?m)\\b|(?:st|nd|rd|th)\\b|[:/]\\d");

  private QuantityScanner() {}

  /** The numbers in their order; they do not overlap. */
  static List<Quantity> scan(String text) {
    List<Quantity> found = new ArrayList<>();
    Matcher matcher = QUANTITY.matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      boolean row = isRow(matcher);
      int end = row ? matcher.end("one") : matcher.end();
      String currency = row ? currency(matcher, "sign") : currency(matcher);
      if (currency != null || !isNoCount(text, end, matcher)) {
        Quantity quantity = quantity(matcher, row, end, currency);
        if (quantity != null) found.add(quantity);
      }
      from = end;
    }
    return found;
  }

  /** "Three and five": two numbers, unless "between" stands before. */
  private static boolean isRow(Matcher matcher) {
    return "and".equalsIgnoreCase(matcher.group("join"))
        && limit(matcher, "first") != Limit.RANGE
        && limit(matcher, "second") != Limit.RANGE;
  }

  private static boolean isNoCount(String text, int end, Matcher matcher) {
    String written = matcher.group("one").toLowerCase(Locale.ROOT);
    return written.equals("a")
        || written.matches(".*\\d ?(?:[mbk]|[mbt]n)") // only money is written so
        || NO_COUNT.matcher(text).region(end, text.length()).lookingAt();
  }

  private static @Nullable Quantity quantity(
      Matcher matcher, boolean row, int end, @Nullable String currency) {
    Amount amount = Amount.of(lower(matcher, "one"));
    if (matcher.group("two") != null && !row) {
      amount = amount.to(lower(matcher, "two"));
      if (amount.least() > amount.most()) return null;
    }
    int start = matcher.start("sign") < 0 ? matcher.start("one") : matcher.start("sign");
    Span core = new Span(start, end);
    int words = start;
    for (String group : List.of("second", "first")) {
      Limit limit = limit(matcher, group);
      amount = limit.of(amount);
      if (limit != Limit.NONE) words = matcher.start(group);
    }
    if (!row) amount = limit(matcher, "after").of(amount);
    return new Quantity(
        new Span(words, end),
        core,
        amount.least(),
        Double.isInfinite(amount.most()) ? null : amount.most(),
        amount.vague(),
        currency);
  }

  private static Limit limit(Matcher matcher, String group) {
    String words = matcher.group(group);
    return words == null ? Limit.NONE : Limit.of(words);
  }

  private static @Nullable String currency(Matcher matcher) {
    String sign = currency(matcher, "sign");
    return sign == null ? currency(matcher, "name") : sign;
  }

  private static @Nullable String currency(Matcher matcher, String group) {
    String words = matcher.group(group);
    return words == null ? null : Currencies.code(words);
  }

  private static String lower(Matcher matcher, String group) {
    return matcher.group(group).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }
}
