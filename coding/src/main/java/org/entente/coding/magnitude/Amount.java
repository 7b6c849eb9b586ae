package org.entente.coding.magnitude;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words of one number come to, without "at least" and the like.
 *
 * @param most the same as {@code least} for a plain number
 * @param vague "dozens", "several"
 */
record Amount(double least, double most, boolean vague) {
  private static final Map<String, Integer> ONES =
      Map.ofEntries(
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
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));
  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("dozen", 12.0),
          Map.entry("hundred", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("k", 1e3),
          Map.entry("million", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("m", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("b", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("tn", 1e12));

  private static final String ONE = String.join("|", ONES.keySet());
  private static final String WORDED =
      "(?:a|half a|(?:%s)(?:[- ](?:%s))*)(?: (?:dozen|hundred|thousand|million|billion|trillion)(?: and)?(?: (?:%s)(?:[- ](?:%s))*)?)*"
          .formatted(ONE, ONE, ONE, ONE);
  private static final String DIGITS =
      "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?(?:(?:[- ](?:dozen|hundred|thousand|million|billion|trillion))|(?: ?(?:bn|mn|tn|[mbk])\\b))?";
  private static final String PLURALS =
      "(?:(?:tens|hundreds|dozens) of )?(?:dozens|scores|hundreds|thousands|millions|billions)(?: and (?:hundreds|thousands))?";
  private static final String FEW =
      "(?:several|a few)(?: (?:dozen|hundred|thousand|million|billion))?|a (?:couple|handful|pair)(?: hundred| thousand)?";

  /** Any number; what it is worth is told by {@link #of}. */
  static final String PATTERN =
      "(?:%s|%s|(?:%s)(?: (?:million|billion|trillion))?|%s)"
          .formatted(PLURALS, FEW, DIGITS, WORDED);

  private static final Pattern FIGURE = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)[- ]?([a-z]*)");

  /** From this to another; "10 to 15 million" are millions both. */
  Amount to(String words) {
    Amount other = of(words);
    Matcher scaled = Pattern.compile("[\\d.,]+[- ]?([a-z]+)").matcher(words);
    double factor = scaled.matches() ? SCALES.getOrDefault(scaled.group(1), 1.0) : 1;
    double scaledLeast = least < 1000 && least * factor <= other.most ? least * factor : least;
    return new Amount(scaledLeast, other.most, vague || other.vague);
  }

  private static Amount exact(double number) {
    return new Amount(number, number, false);
  }

  /** The amount of words that {@link #PATTERN} matched, in lower case. */
  static Amount of(String words) {
    Matcher figure = FIGURE.matcher(words);
    if (figure.matches()) {
      double number = Double.parseDouble(figure.group(1).replace(",", ""));
      return exact(number * SCALES.getOrDefault(figure.group(2), 1.0));
    }
    if (words.startsWith("several") || words.startsWith("a few") || words.startsWith("a handful"))
      return several(lastWord(words));
    if (words.startsWith("a couple") || words.startsWith("a pair"))
      return new Amount(
          2 * scale(lastWord(words)), 2 * scale(lastWord(words)), words.startsWith("a couple"));
    if (words.matches(
        "(?s).*(?:s|dozens) of .*|dozens|scores|hundreds.*|thousands.*|millions|billions"))
      return many(words);
    return exact(worded(words));
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private static double scale(String word) {
    return SCALES.getOrDefault(word, 1.0);
  }

  private static Amount several(String scale) {
    double unit = scale(scale);
    return new Amount(3 * unit, scale.equals("dozen") ? 99 : 10 * unit - 1, true);
  }

  /** "Dozens" are from two of them to what would be called hundreds. */
  private static Amount many(String words) {
    return switch (words) {
      case "dozens" -> new Amount(24, 99, true);
      case "scores" -> new Amount(40, 99, true);
      default -> {
        double unit = 1;
        for (String word : words.split(" "))
          unit *=
              word.equals("tens") || word.equals("dozens")
                  ? 10
                  : SCALES.getOrDefault(word.replaceAll("s$", ""), 1.0);
        if (words.contains(" and ")) unit = words.startsWith("hundreds") ? 100 : 1000;
        yield new Amount(2 * unit, 10 * unit - 1, true);
      }
    };
  }

  private static double worded(String words) {
    double total = 0;
    double part = 0;
    for (String word : words.split("[- ]")) {
      if (ONES.containsKey(word)) part += ONES.get(word);
      else if (word.equals("a")) part = part == 0.5 ? part : 1;
      else if (word.equals("half")) part = 0.5;
      else if (word.equals("dozen") || word.equals("hundred"))
        part = Math.max(part, 0.5) * scale(word);
      else if (SCALES.containsKey(word)) {
        total += part * scale(word);
        part = 0;
      }
    }
    return total + part;
  }
}
