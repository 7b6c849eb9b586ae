package org.entente.sources;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The headline a plain text opens with.
 *
 * <p>It stays in the text, so that offsets hold: a text that opens with its title is coded once.
 */
final class Headline {
  private static final int LONGEST = 200;
  private static final Pattern ENDS_A_SENTENCE = Pattern.compile(".*[.:;,][\"'”’)]*");

  /** A word of "Friday, January 4, 2019 18:30": a dateline, not a headline. */
  private static final Pattern OF_A_DATE =
      Pattern.compile(
          "(?i)(mon|tues|wednes|thurs|fri|satur|sun)day|(jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*|may|[\\d:/.-]+|[ap]m|gmt|utc");

  private Headline() {}

  /**
   * The first line when it reads like a headline: some words, no full stop, a blank line and more
   * text after it; otherwise {@code null}.
   */
  static @Nullable String of(String text) {
    String[] lines = text.stripLeading().split("\\R", 3);
    if (lines.length < 3 || !lines[1].isBlank() || lines[2].isBlank()) return null;
    String first = lines[0].strip();
    boolean reads =
        first.length() <= LONGEST
            && first.indexOf(' ') > 0
            && first.codePoints().anyMatch(Character::isLetter)
            && !ENDS_A_SENTENCE.matcher(first).matches()
            && !isDateline(first);
    return reads ? first : null;
  }

  private static boolean isDateline(String line) {
    return Arrays.stream(line.split("[\\s,]+")).allMatch(OF_A_DATE.asMatchPredicate());
  }
}
