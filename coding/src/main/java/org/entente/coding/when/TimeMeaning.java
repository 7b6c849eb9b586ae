package org.entente.coding.when;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** What words of time say, before anybody knows the publication date, the tense or the story. */
sealed interface TimeMeaning {

  /** Which one of a recurring unit is meant, when the words say so. */
  enum Choice {
    /** the words do not say: the tense of the verb decides */
    BY_TENSE,
    LAST,
    THIS,
    NEXT
  }

  /** What a relative time counts from. */
  enum Anchor {
    PUBLICATION,
    /** the date told before, as in "the day before" */
    STORY
  }

  /** January 20, 2021. */
  record FullDate(int year, int month, int day) implements TimeMeaning {}

  /** January 20. */
  record DayOfMonth(int month, int day) implements TimeMeaning {}

  /** April, April 2014, last April. */
  record Month(int month, @Nullable Integer year, Choice choice) implements TimeMeaning {}

  /** April last year: years counted from the publication. */
  record MonthOfYear(int month, int years) implements TimeMeaning {}

  /** 2014. */
  record Year(int year) implements TimeMeaning {}

  /** Last summer; the season is named by its first month. */
  record Season(int firstMonth, Choice choice) implements TimeMeaning {}

  /** Thursday, next Thursday. */
  record Weekday(DayOfWeek day, Choice choice) implements TimeMeaning {}

  /** Thursday last week: weeks counted from the publication or the story. */
  record WeekdayOfWeek(DayOfWeek day, int weeks, Anchor anchor) implements TimeMeaning {}

  /** The weekend, last weekend. */
  record Weekend(Choice choice) implements TimeMeaning {}

  /**
   * Three days ago, a few weeks later.
   *
   * @param count negative for before
   * @param vague whether the number is not meant exactly
   */
  record Shift(TimeUnit unit, int count, Anchor anchor, boolean vague) implements TimeMeaning {}

  /**
   * Two days after January 6, the day before the vote.
   *
   * @param base the date counted from; {@code null} when the words give an occasion without a date
   */
  record Counted(Shift shift, @Nullable TimeMeaning base) implements TimeMeaning {}

  /** This week, last month, that year: the whole unit, counted from the anchor's. */
  record Whole(TimeUnit unit, int count, Anchor anchor) implements TimeMeaning {}

  /**
   * Recently, in recent months, in the coming days: the stretch before or after the publication.
   */
  record Around(TimeUnit unit, boolean past) implements TimeMeaning {}

  /** From 3 to 5 May. */
  record Range(TimeMeaning first, TimeMeaning last) implements TimeMeaning {}

  /** Words of time that give no date: impossible, ambiguous or too wide. */
  record Unclear(String why) implements TimeMeaning {}
}
