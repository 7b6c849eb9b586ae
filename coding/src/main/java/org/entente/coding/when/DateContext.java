package org.entente.coding.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.coding.parse.ParsedSentence;
import org.entente.event.DatePrecision;
import org.entente.event.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * What one article has told about time so far: its publication date and the dates given before, in
 * their order, so that "a few days later" has something to count from. One for each article, by one
 * thread, its sentences in order.
 */
public final class DateContext {
  private final @Nullable LocalDate published;
  private final String publishedBasis;
  private final List<Told> told = new ArrayList<>();
  private @Nullable ParsedSentence current;
  private List<TimeExpression> currentTimes = List.of();

  /** A date with the words that gave it. */
  record Told(int sentence, int token, String words, EventDate date) {}

  private DateContext(@Nullable LocalDate published, String publishedBasis) {
    this.published = published;
    this.publishedBasis = publishedBasis;
  }

  /** For an article whose publication date is stated, or {@code null} when nobody knows it. */
  public static DateContext of(@Nullable LocalDate published) {
    return new DateContext(published, "publication");
  }

  /** For an article, with a date from its text or address when it states none itself. */
  public static DateContext of(Article article) {
    if (article.published() != null) return of(article.published());
    return Datelines.find(article)
        .map(line -> new DateContext(line.day(), line.basis()))
        .orElse(of((LocalDate) null));
  }

  public Optional<LocalDate> published() {
    return Optional.ofNullable(published);
  }

  /** The publication date as a basis names it: {@code publication 2021-04-16}. */
  String publication() {
    return publishedBasis + " " + published;
  }

  /** The words of time of a sentence, looked for once. */
  List<TimeExpression> times(ParsedSentence sentence) {
    if (current != sentence) {
      current = sentence;
      currentTimes = TimeScanner.scan(sentence);
      StoryDates.tell(sentence, currentTimes, this);
    }
    return currentTimes;
  }

  void tell(Told date) {
    if (date.date().precision() != DatePrecision.UNKNOWN) told.add(date);
  }

  /**
   * The last date told before a word; a more precise one told earlier when it lies within it ("on
   * April 13 ... in April ... two days later").
   *
   * @param past whether a date after the publication cannot be meant
   */
  Optional<Told> before(int sentence, int token, DatePrecision wanted, boolean past) {
    Told nearest = null;
    for (int i = told.size() - 1; i >= 0; i--) {
      Told date = told.get(i);
      boolean isBefore =
          date.sentence() < sentence || (date.sentence() == sentence && date.token() < token);
      if (!isBefore || (past && isAhead(date.date()))) continue;
      if (nearest == null) nearest = date;
      boolean precise = date.date().precision().compareTo(wanted) <= 0;
      if (precise && isWithin(date.date(), nearest.date())) return Optional.of(date);
    }
    return Optional.ofNullable(nearest);
  }

  private static boolean isWithin(EventDate narrow, EventDate wide) {
    if (narrow.day() == null || wide.day() == null) return false;
    return TimeUnit.begin(narrow.day(), wide.precision())
        .equals(TimeUnit.begin(wide.day(), wide.precision()));
  }

  private boolean isAhead(EventDate date) {
    return published != null && date.day() != null && date.day().isAfter(published);
  }
}
