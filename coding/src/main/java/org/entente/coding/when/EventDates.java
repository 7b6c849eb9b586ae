package org.entente.coding.when;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.entente.coding.parse.Clauses;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.event.DatePrecision;
import org.entente.event.EventDate;

/**
 * When an act took place.
 *
 * <p>An act without any words of time is a judgement: news reports current events, so what is told
 * in a news tense gets the publication date with the precision of a week, and says so; the day
 * itself only on words such as "today". What is not done yet, lies before the story ("which had
 * annexed") or stands in an article without a date stays unknown.
 */
public final class EventDates {
  private EventDates() {}

  /**
   * Lets the context know the dates of a sentence in which nothing is coded. Sentences given to
   * {@link #date} need it not.
   */
  public static void read(ParsedSentence sentence, DateContext context) {
    context.times(sentence);
  }

  /**
   * The date of an act. Never fails: what cannot be dated is unknown, with the reason as basis.
   *
   * @param actToken index of the word that names the act, verb or noun
   * @param context of the article, which has seen the sentences before
   */
  public static EventDate date(ParsedSentence sentence, int actToken, DateContext context) {
    return Attachment.find(sentence, actToken, context)
        .map(attached -> linked(attached, context))
        .orElseGet(() -> undated(sentence, sentence.token(actToken), context));
  }

  private static EventDate linked(Attached attached, DateContext context) {
    EventDate date = attached.date();
    return switch (attached.link()) {
      case OWN -> date;
      case AROUND -> rebased(Stretches.widen(date), "near " + date.basis());
      case REPORTED -> rebased(Stretches.widen(date), "reported " + date.basis());
      case AFTER -> after(date, context);
    };
  }

  private static EventDate rebased(EventDate date, String basis) {
    return date.day() == null ? date : new EventDate(date.day(), date.precision(), basis);
  }

  /** The stretch from a day to the publication, as wide as it is. */
  private static EventDate after(EventDate start, DateContext context) {
    LocalDate day = start.day();
    if (day == null) return start;
    Optional<LocalDate> published = context.published();
    DatePrecision width =
        published.isPresent() && published.get().isAfter(day)
            ? Stretches.precision(ChronoUnit.DAYS.between(day, published.get()))
            : Stretches.coarser(start.precision(), DatePrecision.WEEK);
    return new EventDate(
        day,
        Stretches.coarser(width, start.precision()),
        "after %s: %s".formatted(start.label(), start.basis()));
  }

  private static EventDate undated(ParsedSentence sentence, Token act, DateContext context) {
    Optional<LocalDate> published = context.published();
    if (published.isEmpty())
      return EventDate.unknown("no date in the sentence, no publication date");
    Tense tense = Tense.of(sentence, act);
    if (tense == Tense.FUTURE || tense == Tense.INFINITIVE && !underNews(sentence, act))
      return EventDate.unknown(
          "no date in the sentence; not done yet when reported " + published.get());
    if (tense == Tense.PLUPERFECT && isBackground(sentence, act))
      return EventDate.unknown(
          "no date in the sentence; past already in what was reported " + published.get());
    return new EventDate(
        published.get(),
        DatePrecision.WEEK,
        "no date in the sentence; reported " + published.get());
  }

  /** An infinitive under a verb that is news itself: "agreed to provide" was agreed now. */
  private static boolean underNews(ParsedSentence sentence, Token act) {
    Token clause = Clauses.head(sentence, act);
    return clause.relation().equals("xcomp")
        && sentence.head(clause).map(verb -> Tense.of(sentence, verb).isNews()).orElse(false);
  }

  private static boolean isBackground(ParsedSentence sentence, Token act) {
    return Clauses.head(sentence, act).relation().equals("acl:relcl");
  }
}
