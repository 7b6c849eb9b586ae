package org.entente.coding.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.when.TimeMeaning.Anchor;
import org.entente.event.DatePrecision;
import org.entente.event.EventDate;

/** Turns words of time into a date, given tense, publication and story. */
final class TimeResolver {
  private final ParsedSentence sentence;
  private final TimeExpression time;
  private final DateContext context;

  private TimeResolver(ParsedSentence sentence, TimeExpression time, DateContext context) {
    this.sentence = sentence;
    this.time = time;
    this.context = context;
  }

  static EventDate resolve(ParsedSentence sentence, TimeExpression time, DateContext context) {
    try {
      return new TimeResolver(sentence, time, context).resolve(time.meaning());
    } catch (DateTimeException outOfCalendar) {
      return EventDate.unknown("'%s' is outside the calendar".formatted(time.words()));
    }
  }

  private EventDate resolve(TimeMeaning meaning) {
    return switch (meaning) {
      case TimeMeaning.FullDate(int year, int month, int day) ->
          written(LocalDate.of(year, month, day), DatePrecision.DAY);
      case TimeMeaning.Year(int year) -> written(LocalDate.of(year, 1, 1), DatePrecision.YEAR);
      case TimeMeaning.Month month when month.year() != null ->
          written(LocalDate.of(month.year(), month.month(), 1), DatePrecision.MONTH);
      case TimeMeaning.Unclear(String why) ->
          EventDate.unknown("'%s' gives no date: %s".formatted(time.words(), why));
      case TimeMeaning.Range(TimeMeaning first, TimeMeaning last) -> range(first, last);
      case TimeMeaning.Shift shift when shift.anchor() == Anchor.STORY -> fromStory(shift);
      case TimeMeaning.Whole whole when whole.anchor() == Anchor.STORY -> wholeOfStory(whole);
      case TimeMeaning.WeekdayOfWeek weekday when weekday.anchor() == Anchor.STORY ->
          weekdayOfStory(weekday);
      case TimeMeaning.Counted(TimeMeaning.Shift shift, TimeMeaning base) ->
          base == null ? fromOccasion(shift) : shifted(shift, resolve(base), "");
      default -> relative(meaning);
    };
  }

  private EventDate written(LocalDate day, DatePrecision precision) {
    return new EventDate(day, precision, "'%s' as written".formatted(time.words()));
  }

  private EventDate relative(TimeMeaning meaning) {
    Optional<LocalDate> published = context.published();
    if (published.isEmpty())
      return EventDate.unknown(
          "'%s' needs a publication date, which the article does not give".formatted(time.words()));
    PublicationDates.Found found = new PublicationDates(published.get(), look()).find(meaning);
    return found.precision() == DatePrecision.UNKNOWN
        ? EventDate.unknown("'%s' is too vague for a date".formatted(time.words()))
        : new EventDate(
            found.day(),
            found.precision(),
            "'%s' %s %s"
                .formatted(time.words(), relation(found, published.get()), context.publication()));
  }

  private static String relation(PublicationDates.Found found, LocalDate published) {
    LocalDate last =
        switch (found.precision()) {
          case DAY, UNKNOWN -> found.day();
          case WEEK -> found.day().plusDays(6);
          case MONTH -> found.day().plusMonths(1).minusDays(1);
          case YEAR -> found.day().plusYears(1).minusDays(1);
        };
    if (last.isBefore(published)) return "before";
    return found.day().isAfter(published) ? "after" : "at";
  }

  private EventDate range(TimeMeaning first, TimeMeaning last) {
    EventDate begin = resolve(first);
    EventDate end = resolve(last);
    if (begin.day() == null || end.day() == null) return begin;
    // "from December 30 to January 2": without years each end was resolved by itself
    long days = ChronoUnit.DAYS.between(begin.day(), end.day());
    DatePrecision width = days <= 1 ? begin.precision() : Stretches.precision(days);
    return new EventDate(
        begin.day(),
        Stretches.coarser(width, begin.precision()),
        begin.basis() + ", the first day");
  }

  private EventDate fromStory(TimeMeaning.Shift shift) {
    Optional<DateContext.Told> base = base(shift.unit());
    return base.map(told -> shifted(shift, told.date(), than(told)))
        .orElseGet(() -> fromPublication(shift));
  }

  private EventDate fromOccasion(TimeMeaning.Shift shift) {
    Optional<DateContext.Told> base = base(shift.unit());
    if (base.isEmpty())
      return EventDate.unknown("'%s' something without a date".formatted(time.words()));
    EventDate exact = shifted(shift, base.get().date(), than(base.get()));
    return exact.precision() == DatePrecision.DAY ? Stretches.widen(exact) : exact;
  }

  /** Nothing told before: "a day earlier" in a first sentence counts from the publication. */
  private EventDate fromPublication(TimeMeaning.Shift shift) {
    Optional<LocalDate> published = context.published();
    if (published.isEmpty() || shift.vague() || shift.count() > 0)
      return EventDate.unknown("'%s' than something without a date".formatted(time.words()));
    EventDate day = new EventDate(published.get(), DatePrecision.DAY, "");
    return Stretches.widen(shifted(shift, day, " than " + context.publication()));
  }

  /** A shift finer than what it counts from stays within it: days after "April" are in April. */
  private EventDate shifted(TimeMeaning.Shift shift, EventDate base, String than) {
    String basis = "'%s'%s".formatted(time.words(), than);
    LocalDate from = base.day();
    if (from == null) return EventDate.unknown(basis + ": " + base.basis());
    DatePrecision own = shift.vague() ? shift.unit().vaguePrecision() : shift.unit().precision();
    if (own == DatePrecision.UNKNOWN) return EventDate.unknown(basis + ", too vague for a date");
    if (base.precision().compareTo(shift.unit().precision()) > 0
        && base.precision() != DatePrecision.WEEK)
      return new EventDate(from, base.precision(), basis);
    LocalDate day = shift.unit().add(from, shift.count());
    DatePrecision precision = Stretches.coarser(own, base.precision());
    boolean begins = precision == DatePrecision.MONTH || precision == DatePrecision.YEAR;
    return new EventDate(begins ? TimeUnit.begin(day, precision) : day, precision, basis);
  }

  private EventDate wholeOfStory(TimeMeaning.Whole whole) {
    Optional<DateContext.Told> base = base(whole.unit());
    if (base.isEmpty()) {
      TimeMeaning now = new TimeMeaning.Whole(whole.unit(), whole.count(), Anchor.PUBLICATION);
      return whole.unit() == TimeUnit.DAY && context.published().isPresent()
          ? Stretches.widen(relative(now))
          : relative(now);
    }
    EventDate told = base.get().date();
    LocalDate day = told.day();
    String basis = "'%s'%s".formatted(time.words(), than(base.get()).replace(" than ", " as "));
    if (day == null) return EventDate.unknown(basis);
    if (told.precision().compareTo(whole.unit().precision()) > 0)
      return new EventDate(day, told.precision(), basis);
    LocalDate begin = whole.unit().add(whole.unit().begin(day), whole.count());
    return new EventDate(begin, whole.unit().precision(), basis);
  }

  private EventDate weekdayOfStory(TimeMeaning.WeekdayOfWeek weekday) {
    Optional<DateContext.Told> base = base(TimeUnit.DAY);
    if (base.isEmpty() || base.get().date().precision() != DatePrecision.DAY)
      return relative(new TimeMeaning.Weekday(weekday.day(), TimeMeaning.Choice.BY_TENSE));
    LocalDate from = base.get().date().day();
    if (from == null) return EventDate.unknown("'%s'".formatted(time.words()));
    LocalDate day = PublicationDates.weekday(weekday.day(), from, weekday.weeks());
    return new EventDate(
        day, DatePrecision.DAY, "'%s'%s".formatted(time.words(), than(base.get())));
  }

  private Tense.Look look() {
    return Tense.of(sentence, sentence.token(time.head())).look();
  }

  private Optional<DateContext.Told> base(TimeUnit unit) {
    boolean past = look() == Tense.Look.BACK;
    return context.before(sentence.sentence().index(), time.from(), unit.precision(), past);
  }

  private static String than(DateContext.Told told) {
    return " than %s ('%s')".formatted(told.date().label(), told.words());
  }
}
