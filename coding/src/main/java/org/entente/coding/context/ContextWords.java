package org.entente.coding.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of one context as two patterns, what shows it and what only looks so. */
final class ContextWords {
  /** So many letters of each word are looked for before the patterns are. */
  private static final int BEGINNING = 3;

  private final Set<String> beginnings;
  private final Pattern shown;
  private final @Nullable Pattern out;

  /**
   * @param words in lower case for any case, with a capital for that spelling; a star for any
   *     ending
   */
  ContextWords(List<String> words, List<String> out) {
    this.beginnings =
        words.stream()
            .map(word -> word.replaceFirst("^[^\\p{L}\\p{Nd}]+", ""))
            .map(word -> beginning(word, 0, BEGINNING))
            .collect(Collectors.toSet());
    this.shown = pattern(words);
    this.out = out.isEmpty() ? null : pattern(out);
  }

  /** How often the words stand in a text. */
  int count(String text) {
    if (!beginsOne(text)) return 0;
    Matcher matcher = shown.matcher(out == null ? text : out.matcher(text).replaceAll(" "));
    int count = 0;
    while (matcher.find()) count++;
    return count;
  }

  /** Whether some word of a text begins as one of these does; a short one may be all of it. */
  private boolean beginsOne(String text) {
    for (int i = 0; i < text.length(); i++)
      if (Character.isLetterOrDigit(text.charAt(i))
          && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))))
        for (int letters = 1; letters <= BEGINNING; letters++)
          if (beginnings.contains(beginning(text, i, letters))) return true;
    return false;
  }

  private static String beginning(String text, int at, int letters) {
    int end = at;
    while (end < text.length() && end < at + letters && Character.isLetterOrDigit(text.charAt(end)))
      end++;
    return text.substring(at, end).toLowerCase(Locale.ROOT);
  }

  boolean isIn(String text) {
    return count(text) > 0;
  }

  private static Pattern pattern(List<String> words) {
    List<String> any = new ArrayList<>();
    List<String> spelled = new ArrayList<>();
    for (String word : words)
      (word.equals(word.toLowerCase(Locale.ROOT)) ? any : spelled).add(regex(word));
    String pattern = "(?<![\\w-])(?:(?i:%s)|(?:%s))(?![\\w])";
    return Pattern.compile(pattern.formatted(alternatives(any), alternatives(spelled)));
  }

  private static String alternatives(List<String> words) {
    return words.isEmpty()
        ? "(?!)"
        : words.stream()
            .sorted((one, other) -> other.length() - one.length())
            .collect(Collectors.joining("|"));
  }

  private static String regex(String word) {
    String ending = word.endsWith("*") ? "" : "(?:s|es|'s|’s)?";
    return Pattern.quote(word).replace("*", "\\E\\w*\\Q").replace(" ", "\\E\\s+\\Q") + ending;
  }
}
