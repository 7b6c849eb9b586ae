package org.entente.coding.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.tagging.Memo;

/** Finds the words of time in a sentence, the longest reading at each place. */
final class TimeScanner {
  private static final List<TimePattern> PATTERNS =
      Stream.concat(CalendarPatterns.ALL.stream(), RelativePatterns.ALL.stream()).toList();
  private static final Set<String> REPEATED = Set.of("every", "each", "most");
  private static final Set<String> COUNTED_BEFORE =
      Set.of("about", "around", "than", "nearly", "over", "some", "almost", "$", "€", "£", "least");

  private static final int MOST_KEPT = 50_000;

  /** Those of the patterns that can begin with a word, which for most words are none. */
  private static final Memo<String, List<TimePattern>> BY_WORD =
      new Memo<>(
          MOST_KEPT, word -> PATTERNS.stream().filter(pattern -> pattern.mayBegin(word)).toList());

  /** "at the beginning of the year 2014" */
  private static final int MOST_WORDS_BEFORE = 6;

  private TimeScanner() {}

  static List<TimeExpression> scan(ParsedSentence sentence) {
    if (!TimeWords.in(sentence.tokens())) return List.of();
    int[] starts = new int[sentence.size() + 1];
    String text = joined(sentence, starts);
    List<TimeExpression> found = new ArrayList<>();
    boolean[] signs = signs(sentence);
    for (int i = 0; i < sentence.size(); ) {
      Optional<TimeExpression> here = signs[i] ? at(sentence, text, starts, i) : Optional.empty();
      here.ifPresent(found::add);
      i = here.map(TimeExpression::to).orElse(i + 1);
    }
    return Occasions.join(sentence, TimeRanges.join(sentence, found));
  }

  /** Where an expression may begin: on a time word or a few words before one. */
  private static boolean[] signs(ParsedSentence sentence) {
    boolean[] near = new boolean[sentence.size()];
    for (int i = 0; i < sentence.size(); i++)
      if (TimeWords.isSign(sentence.token(i)))
        Arrays.fill(near, Math.max(0, i - MOST_WORDS_BEFORE), i + 1, true);
    return near;
  }

  private static Optional<TimeExpression> at(
      ParsedSentence sentence, String text, int[] starts, int first) {
    int end = -1;
    TimePattern best = null;
    for (TimePattern pattern : BY_WORD.get(text.substring(starts[first], starts[first + 1] - 1))) {
      Matcher matcher = pattern.pattern().matcher(text).region(starts[first], text.length());
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt() && matcher.end() > end) {
        end = matcher.end();
        best = pattern;
      }
    }
    if (best == null) return Optional.empty();
    int to = first + 1;
    while (to < sentence.size() && starts[to] < end) to++;
    Matcher matcher = best.pattern().matcher(text).region(starts[first], text.length());
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt()) return Optional.empty();
    TimeMeaning meaning = best.reading().apply(matcher);
    if (!credible(sentence, first, to, meaning)) return Optional.empty();
    return Optional.of(
        new TimeExpression(
            first, to, head(sentence, first, to), sentence.text(first, to), meaning));
  }

  /** Lower-case words with single spaces; the verb "may" and the noun "march" are kept apart. */
  private static String joined(ParsedSentence sentence, int[] starts) {
    StringBuilder text = new StringBuilder();
    for (Token token : sentence.tokens()) {
      if (token.index() > 0) text.append(' ');
      starts[token.index()] = text.length();
      String word = token.text().replace(' ', '_');
      boolean alsoOtherWord = word.equalsIgnoreCase("may") || word.equalsIgnoreCase("march");
      boolean name = token.isName() && Character.isUpperCase(word.charAt(0));
      text.append(alsoOtherWord && !name ? "_" : "").append(word.toLowerCase(Locale.ROOT));
    }
    starts[sentence.size()] = text.length() + 1;
    return text.toString();
  }

  /** Neither "every Monday" nor "2000 soldiers" is a date. */
  private static boolean credible(ParsedSentence sentence, int from, int to, TimeMeaning meaning) {
    String before = from == 0 ? "" : sentence.token(from - 1).text().toLowerCase(Locale.ROOT);
    if (REPEATED.contains(before)) return false;
    if (meaning instanceof TimeMeaning.Season && before.equals("arab")) return false;
    if (!(meaning instanceof TimeMeaning.Year) || to - from > 1) return true;
    if (COUNTED_BEFORE.contains(before)) return false;
    Token year = sentence.token(from);
    Optional<Token> counted = sentence.head(year);
    return !(year.relation().equals("nummod")
        && counted.isPresent()
        && counted.get().index() > year.index()
        && counted.get().tag().endsWith("S"));
  }

  private static int head(ParsedSentence sentence, int from, int to) {
    int head = to - 1;
    for (int i = to - 1; i >= from; i--) {
      Token token = sentence.token(i);
      boolean outside = token.head() < from || token.head() >= to;
      if (outside && !token.isPunctuation() && !token.relation().equals("case")) head = i;
    }
    return head;
  }
}
