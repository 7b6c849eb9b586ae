package org.entente.coding.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.coding.text.Beginnings;
import org.jspecify.annotations.Nullable;

/** The words of one context as two patterns, what shows it and what only looks so. */
final class ContextWords {
  private final Beginnings beginnings;
  private final Pattern shown;
  private final @Nullable Pattern out;

  /**
   * @param words in lower case for any case, with a capital for that spelling; a star for any
   *     ending
   */
  ContextWords(List<String> words, List<String> out) {
    this.beginnings = new Beginnings(words);
    this.shown = pattern(words);
    this.out = out.isEmpty() ? null : pattern(out);
  }

  /** How often the words stand in a text. */
  int count(String text) {
    return count(text, Beginnings.starts(text));
  }

  /**
   * The same.
   *
   * @param starts where the words of the text begin
   */
  int count(String text, int[] starts) {
    int all = countAll(text, starts);
    if (all == 0 || out == null) return all;
    String blanked = out.matcher(text).replaceAll(" ");
    return blanked.equals(text) ? all : countAll(blanked, Beginnings.starts(blanked));
  }

  private int countAll(String text, int[] starts) {
    Matcher matcher = null;
    int count = 0;
    int end = 0;
    for (int start : starts) {
      if (start < end || !beginnings.mayBegin(text, start)) continue;
      if (matcher == null) matcher = shown.matcher(text).useTransparentBounds(true);
      if (!matcher.region(start, text.length()).lookingAt()) continue;
      count++;
      end = matcher.end();
    }
    return count;
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
