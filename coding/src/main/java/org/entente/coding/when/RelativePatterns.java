package org.entente.coding.when;

import java.util.List;
import java.util.regex.Matcher;
import org.entente.coding.when.TimeMeaning.Anchor;
import org.entente.coding.when.TimeMeaning.Choice;
import org.jspecify.annotations.Nullable;

/** Times counted from the publication or from the story told so far. */
final class RelativePatterns {
  private static final String LAST = "last|this past|past|the last|the past";
  private static final String NEXT = "next|this coming|coming|the coming|upcoming|this upcoming";
  private static final String WHICH =
      "(?:(?<which>" + LAST + "|this|" + NEXT + "|the following|the previous|the same|that) )";
  private static final String EARLY = "(?:earlier |later |early |late )?(?:on |in )?";
  private static final String SEASON = "(?<s>spring|summer|autumn|fall|winter)";

  static final List<TimePattern> ALL =
      List.of(
          // now
          TimePattern.of(
              "(?:earlier |later |early |late )?(?:today|tonight|now|this (?:morning|afternoon|evening))|overnight|as of today",
              m -> whole(TimeUnit.DAY, 0)),
          TimePattern.of(
              "the day before yesterday", m -> shift(TimeUnit.DAY, -2, Anchor.PUBLICATION)),
          TimePattern.of("the day after tomorrow", m -> shift(TimeUnit.DAY, 2, Anchor.PUBLICATION)),
          TimePattern.of(
              "(?:earlier |later |early |late )?yesterday{PART}|last night|yesterday 's",
              m -> whole(TimeUnit.DAY, -1)),
          TimePattern.of(
              "(?:early |late )?tomorrow(?: (?:morning|afternoon|evening|night))?",
              m -> whole(TimeUnit.DAY, 1)),
          TimePattern.of(
              "recently|lately|(?:in |over )?(?:the )?recent weeks|in recent times|not long ago",
              m -> new TimeMeaning.Around(TimeUnit.WEEK, true)),
          TimePattern.of(
              "(?:in |over )?(?:the )?recent (?<u>day|month|year)s",
              m -> around(m.group("u"), true)),
          TimePattern.of(
              "(?:(?:in|over|during|within|for) )?(?:the |these )?(?<which>last|past|next|coming) (?:(?:few|couple of|several|"
                  + TimeWords.NUMBER
                  + ") )?(?<u>day|week|month|year)s",
              m -> around(m.group("u"), step(m.group("which")) < 0)),
          TimePattern.of(
              "(?:(?:in|over|during|within) )?(?:the )(?<which>past|coming) (?<u>week|month|year)",
              m -> aroundOne(m.group("u"), step(m.group("which")) < 0)),
          // weekdays
          TimePattern.of(
              "(?:early |late )?(?:on )?{W}{PART} ,? ?(?:of )?(?<which>last|this|next) week",
              m -> weekdayOfWeek(m, Anchor.PUBLICATION)),
          TimePattern.of(
              "(?:earlier |later )?(?<which>last|this|next) week ,? ?on {W}{PART}",
              m -> weekdayOfWeek(m, Anchor.PUBLICATION)),
          TimePattern.of(
              "the (?<which>following|next|previous) {W}{PART}", RelativePatterns::storyWeekday),
          TimePattern.of(
              "(?:early |late )?"
                  + WHICH
                  + "?(?:early |late )?{W}{PART}(?! (?:to|through|until) (?:"
                  + TimeWords.WEEKDAY
                  + "))",
              m ->
                  new TimeMeaning.Weekday(
                      TimeWords.weekday(m.group("w")), choice(m.group("which")))),
          TimePattern.of(
              "{W}{PART} (?:to|through|until) (?<w2>" + TimeWords.WEEKDAY + "){PART}",
              m ->
                  new TimeMeaning.Range(
                      new TimeMeaning.Weekday(TimeWords.weekday(m.group("w")), Choice.BY_TENSE),
                      new TimeMeaning.Weekday(TimeWords.weekday(m.group("w2")), Choice.BY_TENSE))),
          TimePattern.of(
              "(?:(?:over|at|during|on) )?(?:" + WHICH + "|the )weekend",
              m -> new TimeMeaning.Weekend(choice(m.group("which")))),
          // counted
          TimePattern.of(
              "(?:(?:about|around|nearly|almost|over|some|more than|less than|just|only|barely) )?{N} {U} (?:ago|back)",
              m -> counted(m, -1, Anchor.PUBLICATION)),
          TimePattern.of(
              "(?:about |some )?(?:a year-and-a-half|(?:a|one) year and a half|one and a half years|a-year-and-a-half) ago",
              m -> new TimeMeaning.Shift(TimeUnit.MONTH, -18, Anchor.PUBLICATION, true)),
          TimePattern.of("half a year ago", m -> shift(TimeUnit.MONTH, -6, Anchor.PUBLICATION)),
          TimePattern.of(
              "(?:in|within) (?:a|an|one|two|three|four|five|six|seven|ten|\\d{1,2}) (?<u>day|week|month|year)s? ' time",
              m -> new TimeMeaning.Around(TimeWords.unit(m.group("u")), false)),
          TimePattern.of(
              "(?:(?:about|around|nearly|almost|over|some|more than|less than|just|only|barely) )?{N} {U} (?:later|after|afterwards?|thereafter|on from)",
              m -> counted(m, 1, Anchor.STORY)),
          TimePattern.of(
              "(?:(?:about|around|nearly|almost|over|some|more than|less than|just|only|barely) )?{N} {U} (?:earlier|before|previously|prior)",
              m -> counted(m, -1, Anchor.STORY)),
          TimePattern.of(
              "(?:on )?the (?:very )?(?<which>next|following|previous|preceding) (?<u>day|morning|afternoon|evening|night)",
              m -> shift(TimeUnit.DAY, step(m.group("which")), Anchor.STORY)),
          TimePattern.of(
              EARLY
                  + "(?:the (?:very )?same|that(?: same| very)?) (?:day|morning|afternoon|evening|night)",
              m -> new TimeMeaning.Whole(TimeUnit.DAY, 0, Anchor.STORY)),
          // whole units
          TimePattern.of(
              EARLY
                  + "the (?<which>following|previous|preceding|next|same|very same) (?<u>week|month|year)",
              m -> units(m, Anchor.STORY)),
          TimePattern.of(
              EARLY + "(?<which>that(?: same)?) (?<u>week|month|year)",
              m -> units(m, Anchor.STORY)),
          TimePattern.of(
              EARLY + "(?<which>last|this|next) (?<u>week|month|year)",
              m -> units(m, Anchor.PUBLICATION)),
          TimePattern.of(
              EARLY + "(?<which>last|this|next) " + SEASON,
              m -> new TimeMeaning.Season(season(m.group("s")), choice(m.group("which")))),
          TimePattern.of(
              "(?:in )?the " + SEASON,
              m -> new TimeMeaning.Season(season(m.group("s")), Choice.BY_TENSE)),
          TimePattern.of("christmas day", m -> new TimeMeaning.DayOfMonth(12, 25)),
          TimePattern.of("christmas eve", m -> new TimeMeaning.DayOfMonth(12, 24)),
          TimePattern.of("new year 's day", m -> new TimeMeaning.DayOfMonth(1, 1)),
          TimePattern.of("new year 's eve", m -> new TimeMeaning.DayOfMonth(12, 31)));

  private RelativePatterns() {}

  /** -1 for the one before, 0 for this one, 1 for the one after. */
  static int step(String which) {
    return switch (choice(which)) {
      case LAST -> -1;
      case THIS, BY_TENSE -> 0;
      case NEXT -> 1;
    };
  }

  static Choice choice(@Nullable String which) {
    if (which == null) return Choice.BY_TENSE;
    if (which.matches(".*\\b(?:last|past|previous|preceding)")) return Choice.LAST;
    if (which.matches(".*\\b(?:next|coming|upcoming|following)")) return Choice.NEXT;
    return which.equals("this") ? Choice.THIS : Choice.BY_TENSE;
  }

  private static TimeMeaning whole(TimeUnit unit, int count) {
    return new TimeMeaning.Whole(unit, count, Anchor.PUBLICATION);
  }

  private static TimeMeaning units(Matcher m, Anchor anchor) {
    return new TimeMeaning.Whole(TimeWords.unit(m.group("u")), step(m.group("which")), anchor);
  }

  private static TimeMeaning shift(TimeUnit unit, int count, Anchor anchor) {
    return new TimeMeaning.Shift(unit, count, anchor, false);
  }

  private static TimeMeaning counted(Matcher m, int sign, Anchor anchor) {
    String number = m.group("n");
    int size = TimeWords.size(m.group("u"));
    boolean vague = TimeWords.isVague(number) && size > 0;
    int count = sign * TimeWords.number(number) * size;
    return new TimeMeaning.Shift(TimeWords.unit(m.group("u")), count, anchor, vague);
  }

  private static TimeMeaning around(String unit, boolean past) {
    return new TimeMeaning.Around(TimeWords.unit(unit), past);
  }

  /** "The past month" is as wide as "the past weeks". */
  private static TimeMeaning aroundOne(String unit, boolean past) {
    return new TimeMeaning.Around(TimeUnit.values()[TimeWords.unit(unit).ordinal() - 1], past);
  }

  private static TimeMeaning weekdayOfWeek(Matcher m, Anchor anchor) {
    return new TimeMeaning.WeekdayOfWeek(
        TimeWords.weekday(m.group("w")), step(m.group("which")), anchor);
  }

  /** The following Monday: the first after the date told before. */
  private static TimeMeaning storyWeekday(Matcher m) {
    return weekdayOfWeek(m, Anchor.STORY);
  }

  private static int season(String name) {
    return switch (name) {
      case "spring" -> 3;
      case "summer" -> 6;
      case "autumn", "fall" -> 9;
      default -> 12;
    };
  }
}
