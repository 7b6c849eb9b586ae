package org.entente.coding.when;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.coding.parse.Token;

/** Words that names of times are made of, and the cheap test whether a sentence has any. */
final class TimeWords {
  static final String MONTH =
      "january|february|march|april|may|june|july|august|september|october|november|december"
          + "|jan\\.?|feb\\.?|mar\\.|apr\\.?|jun\\.|jul\\.|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?";
  static final String WEEKDAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
  static final String NUMBER =
      "\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
          + "|thirty|forty|fifty|a (?:couple|handful) of|(?:a|the|some) few|few|several|many|some|the";
  static final String UNIT = "minute|hour|day|week|fortnight|month|year|decade";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("the", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("fifteen", 15),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("a couple of", 2));
  private static final int A_FEW = 3;

  private static final Set<String> SIGNS =
      Set.of(
          "today",
          "tonight",
          "now",
          "currently",
          "yesterday",
          "tomorrow",
          "overnight",
          "ago",
          "recently",
          "lately",
          "recent",
          "morning",
          "afternoon",
          "evening",
          "night",
          "day",
          "days",
          "week",
          "weeks",
          "weekend",
          "month",
          "months",
          "year",
          "years",
          "decade",
          "decades",
          "century",
          "spring",
          "summer",
          "autumn",
          "winter",
          "christmas",
          "midnight",
          "hours",
          "minutes",
          "minute",
          "hour",
          "fortnight");

  private static final Set<String> NAMES =
      Stream.of(MONTH.replace("\\.?", "").replace("\\.", "").replace("sept?", "sept|sep"), WEEKDAY)
          .flatMap(names -> Stream.of(names.split("\\|", -1)))
          .collect(Collectors.toUnmodifiableSet());

  private TimeWords() {}

  /** Whether a sentence can hold a time at all. */
  static boolean in(List<Token> tokens) {
    for (Token token : tokens) if (isSign(token)) return true;
    return false;
  }

  static boolean isSign(Token token) {
    String word = token.text();
    if (word.length() >= 3 && Character.isDigit(word.charAt(0))) return true;
    for (int i = 0; i + 3 < word.length(); i++)
      if (Character.isDigit(word.charAt(i)) && Character.isDigit(word.charAt(i + 3))) return true;
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.startsWith("mid-") || lower.startsWith("year-and")) return true;
    if (lower.endsWith(".")) lower = lower.substring(0, lower.length() - 1);
    return SIGNS.contains(lower) || NAMES.contains(lower);
  }

  static int month(String word) {
    return MONTHS.indexOf(word.substring(0, 3)) + 1;
  }

  static DayOfWeek weekday(String word) {
    return DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
  }

  static int number(String words) {
    if (Character.isDigit(words.charAt(0))) return Integer.parseInt(words);
    return NUMBERS.getOrDefault(words, A_FEW);
  }

  static boolean isVague(String words) {
    return !Character.isDigit(words.charAt(0))
        && (!NUMBERS.containsKey(words) || words.startsWith("a c"));
  }

  static TimeUnit unit(String word) {
    return switch (word) {
      case "minute", "hour", "day" -> TimeUnit.DAY;
      case "week", "fortnight" -> TimeUnit.WEEK;
      case "month" -> TimeUnit.MONTH;
      case "year", "decade" -> TimeUnit.YEAR;
      default -> throw new IllegalArgumentException("No unit of time: " + word);
    };
  }

  /** How many of {@link #unit} one of the words is; minutes and hours are taken for none. */
  static int size(String word) {
    return switch (word) {
      case "minute", "hour" -> 0;
      case "fortnight" -> 2;
      case "decade" -> 10;
      default -> 1;
    };
  }
}
