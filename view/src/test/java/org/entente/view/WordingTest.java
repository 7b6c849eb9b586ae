package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.entente.relations.change.ChangePoint;
import org.entente.relations.followthrough.FollowThrough;
import org.entente.relations.level.LatestWeek;
import org.entente.relations.level.Level;
import org.entente.relations.series.Channel;
import org.entente.relations.series.DateRange;
import org.entente.relations.series.Finding;
import org.entente.relations.series.Lack;
import org.entente.relations.uncertainty.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {
  private static final LocalDate DAY = LocalDate.parse("2021-04-05");
  private static final DateRange WEEK = new DateRange(DAY, DAY.plusDays(6));
  private static final Wording GERMAN =
      new Wording(Locale.GERMANY, DateTimeFormatter.ofPattern("dd.MM.yyyy")::format);

  @Test
  void measuresAreWrittenAsTheReadersLocaleDoes() {
    var level = new Level(-1.25, new Interval(-2, -0.5), 1234, WEEK);
    assertThat(new MeasureWords(Wording.PLAIN).level(level))
        .hasToString("hostile: -1.3 (-2.0 to -0.5), 1,234 events in 13 weeks");
    assertThat(new MeasureWords(GERMAN).level(level))
        .hasToString("hostile: -1,3 (-2,0 to -0,5), 1.234 events in 13 weeks");
    var week = new LatestWeek(DAY, 7, 2.5, 1, new Interval(0.5, 1.5));
    assertThat(new MeasureWords(GERMAN).lastWeek(week))
        .hasToString(
            "above normal: +2,5 in the week of 05.04.2021 (usually +0,5 to +1,5), 7 events");
    var followed = new FollowThrough(0.75, new Interval(0.6, 0.9), 8, 2, 12.5);
    assertThat(new MeasureWords(GERMAN).followThrough(followed))
        .hasToString("mostly: 0,75 (0,60 to 0,90) of 8 settled, 2 open; 13 days in the middle");
  }

  @Test
  void changesAreWrittenAsTheReadersLocaleDoes() {
    var more =
        point(
            ChangePoint.Kind.SURGE,
            Map.of(Channel.VERBAL_CONFLICT, 0.4),
            Map.of(Channel.VERBAL_CONFLICT, 2.1));
    assertThat(ChangeWords.of(more, Wording.PLAIN))
        .isEqualTo("from 2021-04-05 more verbal conflict (0.4 to 2.1 acts a day)");
    assertThat(ChangeWords.of(more, GERMAN))
        .isEqualTo("from 05.04.2021 more verbal conflict (0,4 to 2,1 acts a day)");
    var smaller = point(ChangePoint.Kind.REGIME, Map.of(Channel.VERBAL_CONFLICT, 0.4), Map.of());
    assertThat(ChangeWords.of(smaller, GERMAN))
        .isEqualTo("from 05.04.2021 a smaller share of verbal conflict (40 % to 0 %)");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsMissingIsSaid(Lack lack) {
    Finding<Level> missing = Finding.insufficient(lack, 1, 2, 3, 4, 5);
    var told = new MeasureWords(GERMAN).tell(missing, new MeasureWords(GERMAN)::level);
    assertThat(told.known()).isFalse();
    assertThat(told.toString()).startsWith("insufficient evidence: ").doesNotContain("{", "5 5");
  }

  @Test
  void aDayWithoutEventsIsWrittenAsTheReaderDoes() {
    Finding<Level> missing = Finding.insufficient(Lack.EVENTS_LAST_WEEK, DAY);
    assertThat(new MeasureWords(GERMAN).tell(missing, new MeasureWords(GERMAN)::level).numbers())
        .isEqualTo("no events in the week of 05.04.2021");
  }

  private static ChangePoint point(
      ChangePoint.Kind kind, Map<Channel, Double> before, Map<Channel, Double> after) {
    return new ChangePoint(kind, DAY, 12, Channel.VERBAL_CONFLICT, before, after, WEEK);
  }
}
