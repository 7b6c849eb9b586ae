package org.entente.coding.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.parse.Clauses;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.event.DatePrecision;
import org.entente.event.EventDate;

/**
 * By when something is to be done: "by Friday", "until 1 June", "within 48 hours", "a deadline of
 * Friday". Only a day after the publication, or of it, is a deadline.
 */
public final class Deadlines {
  private static final Set<String> LIMITS = Set.of("deadline", "ultimatum");

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
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
          Map.entry("twelve", 12));

  private Deadlines() {}

  /**
   * The deadline of an act.
   *
   * @param acts the words of the act, its operators included
   * @param condition head of a clause whose times are not the act's
   */
  public static Optional<EventDate> find(
      ParsedSentence sentence, List<Token> acts, Optional<Token> condition, DateContext context) {
    for (TimeExpression time : context.times(sentence)) {
      Token head = sentence.token(time.head());
      if (!isOf(sentence, acts, condition, head)) continue;
      boolean limits = limits(sentence, time, head);
      if (!limits && !isOfContent(sentence, acts, head)) continue;
      EventDate date = TimeResolver.resolve(sentence, time, context);
      // "proposed a summit in April": a noun does not say whether it is to come
      if (limits || isToDo(sentence, acts, head)) date = coming(time, date, context);
      if (limits ? isNotPast(date, context) : isToCome(date, context)) return Optional.of(date);
    }
    return within(sentence, acts, condition, context);
  }

  /** Whether a date lies after the publication: then it is no date of saying. */
  public static boolean isToCome(EventDate date, DateContext context) {
    LocalDate day = date.day();
    return day != null && context.published().filter(day::isAfter).isPresent();
  }

  /** "A deadline of Friday" in a story of the past tense is the Friday to come. */
  private static EventDate coming(TimeExpression time, EventDate date, DateContext context) {
    LocalDate day = date.day();
    if (day == null || context.published().filter(day::isBefore).isEmpty()) return date;
    LocalDate next =
        switch (time.meaning()) {
          case TimeMeaning.Weekday weekday -> day.plusWeeks(1);
          case TimeMeaning.Month month when month.year() == null -> day.plusYears(1);
          case TimeMeaning.DayOfMonth month -> day.plusYears(1);
          default -> day;
        };
    return new EventDate(next, date.precision(), date.basis() + ", the next one");
  }

  /** "Agreed to meet in June": when what is agreed to is to be. */
  private static boolean isOfContent(ParsedSentence sentence, List<Token> acts, Token head) {
    return acts.stream().skip(1).anyMatch(act -> sentence.dominates(act, head));
  }

  /** Under the infinitive of what is to be done. */
  private static boolean isToDo(ParsedSentence sentence, List<Token> acts, Token head) {
    return acts.stream()
        .skip(1)
        .filter(act -> act.tag().equals("VB"))
        .anyMatch(act -> sentence.dominates(act, head));
  }

  private static boolean limits(ParsedSentence sentence, TimeExpression time, Token head) {
    return switch (TimeRole.of(sentence, time)) {
      case BY, UNTIL -> true;
      case AT ->
          sentence
              .head(head)
              .filter(noun -> !noun.isVerb() && LIMITS.contains(noun.lemma()))
              .isPresent();
      case AFTER -> false;
    };
  }

  /** In the clause of one of the words, or below one. */
  private static boolean isOf(
      ParsedSentence sentence, List<Token> acts, Optional<Token> condition, Token head) {
    if (condition.filter(clause -> sentence.dominates(clause, head)).isPresent()) return false;
    Token own = Clauses.head(sentence, head);
    return acts.stream()
        .anyMatch(act ->
            sentence.dominates(act, head) || Clauses.head(sentence, act).index() == own.index());
  }

  private static boolean isNotPast(EventDate date, DateContext context) {
    LocalDate last = date.lastDay();
    return last != null && context.published().filter(last::isBefore).isEmpty();
  }

  /** "Within two weeks", "in the next 48 hours", "a 48-hour ultimatum", from the publication. */
  private static Optional<EventDate> within(
      ParsedSentence sentence, List<Token> acts, Optional<Token> condition, DateContext context) {
    Optional<LocalDate> published = context.published();
    if (published.isEmpty()) return Optional.empty();
    for (int i = 0; i + 1 < sentence.size(); i++) {
      Token number = sentence.token(i);
      int unit = i + 1 < sentence.size() && isHyphen(sentence.token(i + 1)) ? i + 2 : i + 1;
      if (unit >= sentence.size()) break;
      int count = number(number);
      Optional<EventDate> hyphened = hyphened(sentence, i, context);
      if (hyphened.isPresent()) return hyphened;
      if (count < 1 || !(opens(sentence, i) || isLimit(sentence, unit))) continue;
      Optional<LocalDate> day = later(published.get(), count, sentence.token(unit).lemma());
      if (day.isEmpty() || !isOf(sentence, acts, condition, sentence.token(unit))) continue;
      int from = Math.max(0, i - 1);
      return Optional.of(
          new EventDate(
              day.get(),
              DatePrecision.DAY,
              "'%s' from %s".formatted(sentence.text(from, unit + 1), context.publication())));
    }
    return Optional.empty();
  }

  /** "48-hour" as one word before an ultimatum. */
  private static Optional<EventDate> hyphened(
      ParsedSentence sentence, int at, DateContext context) {
    String[] parts = sentence.token(at).text().toLowerCase(Locale.ROOT).split("-");
    if (parts.length != 2 || !parts[0].matches("\\d{1,3}") || !isLimit(sentence, at))
      return Optional.empty();
    return context
        .published()
        .flatMap(day -> later(day, Integer.parseInt(parts[0]), parts[1]))
        .map(day ->
            new EventDate(
                day,
                DatePrecision.DAY,
                "'%s' from %s".formatted(sentence.text(at, at + 2), context.publication())));
  }

  private static boolean isHyphen(Token token) {
    return token.text().equals("-");
  }

  private static boolean opens(ParsedSentence sentence, int number) {
    if (number == 0) return false;
    String before = sentence.token(number - 1).text().toLowerCase(Locale.ROOT);
    if (before.equals("within")) return true;
    return before.equals("next")
        && number > 2
        && sentence.token(number - 3).text().equalsIgnoreCase("within");
  }

  private static boolean isLimit(ParsedSentence sentence, int unit) {
    return unit + 1 < sentence.size() && LIMITS.contains(sentence.token(unit + 1).lemma());
  }

  private static int number(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    if (word.matches("\\d{1,3}")) return Integer.parseInt(word);
    return NUMBERS.getOrDefault(word, 0);
  }

  private static Optional<LocalDate> later(LocalDate from, int count, String unit) {
    return switch (unit) {
      case "hour" -> Optional.of(from.plusDays((count + 23) / 24));
      case "day" -> Optional.of(from.plusDays(count));
      case "week" -> Optional.of(from.plusWeeks(count));
      case "month" -> Optional.of(from.plusMonths(count));
      case "year" -> Optional.of(from.plusYears(count));
      default -> Optional.empty();
    };
  }
}
