package org.entente.relations.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.entente.event.EventType;
import org.entente.event.QuadClass;
import org.entente.relation.Dyad;
import org.entente.relations.series.CodedAct;
import org.entente.relations.series.DateRange;
import org.entente.relations.series.DyadSeries;
import org.entente.relations.series.Finding;
import org.entente.relations.series.Lack;
import org.entente.relations.series.Step;
import org.junit.jupiter.api.Test;

class LevelTest {
  private static final LocalDate MONDAY = LocalDate.parse("2019-01-07");

  @Test
  void levelIsTheMeanOfTheLastQuarterWithItsUncertainty() {
    var random = new Random(5);
    var level =
        Level.of(weeks(40, 10, week -> week < 27 ? 4 : -2 + random.nextInt(3) - 1))
            .find()
            .orElseThrow();
    assertThat(level.value()).isBetween(-2.6, -1.2);
    assertThat(level.events()).isEqualTo(130);
    assertThat(level.interval().contains(level.value())).isTrue();
    assertThat(level.interval().high()).isLessThan(4);
    assertThat(level.days()).hasToString("2019-07-15 to 2019-10-13");
  }

  @Test
  void volatilityIsTheSpreadOfSurprises() {
    var random = new Random(11);
    var quiet = Volatility.of(weeks(150, 200, week -> 2 + 0.5 * random.nextGaussian()));
    var jumpy = Volatility.of(weeks(150, 200, week -> 2 + 2 * random.nextGaussian()));
    assertThat(quiet.find().orElseThrow().points()).isCloseTo(0.5, within(0.2));
    assertThat(jumpy.find().orElseThrow().points()).isCloseTo(2, within(0.8));
    assertThat(jumpy.find().orElseThrow().interval().contains(2)).isTrue();
    assertThat(quiet.find().orElseThrow().interval().contains(2)).isFalse();
  }

  @Test
  void sameSeedGivesTheSameInterval() {
    var random = new Random(2);
    var levels = weeks(60, 5, week -> random.nextInt(7) - 3);
    assertThat(Volatility.of(levels)).isEqualTo(Volatility.of(levels));
    assertThat(Level.of(levels)).isEqualTo(Level.of(levels));
  }

  @Test
  void weekOutsideTheUsualIsNamed() {
    var range = NormalRange.of(weeks(80, 50, week -> week == 70 ? -8 : 1 + week % 3));
    assertThat(range.outside())
        .extracting(NormalRange.Week::monday, NormalRange.Week::position)
        .containsExactly(tuple(MONDAY.plusWeeks(70), NormalRange.Position.BELOW));
    assertThat(range.judged()).isEqualTo(80 - 12);
  }

  private static Optional<Trend.Word> word(Finding<Trend> trend) {
    return trend.map(Trend::word).find();
  }

  @Test
  void slopeBeyondItsErrorIsATrendInAWord() {
    var random = new Random(17);
    assertThat(word(Trend.of(weeks(60, 9, week -> week / 10.0 + random.nextGaussian()))))
        .contains(Trend.Word.IMPROVING);
    assertThat(word(Trend.of(weeks(60, 9, week -> -week / 10.0 + random.nextGaussian()))))
        .contains(Trend.Word.DETERIORATING);
    assertThat(word(Trend.of(weeks(60, 9, week -> 2 + 0.01 * (week % 2)))))
        .contains(Trend.Word.UNCHANGED);
    assertThat(word(Trend.of(weeks(12, 9, week -> week)))).isEmpty();
  }

  /** At the 5 % level, one series of noise in twenty has a trend; bursts allow a little more. */
  @Test
  void noiseRarelyHasATrend() {
    var random = new Random(19);
    int trends = 0;
    for (int trial = 0; trial < 200; trial++) {
      var trend = Trend.of(weeks(26, 1 + random.nextInt(6), week -> 4 * random.nextGaussian()));
      if (trend.find().orElseThrow().word() != Trend.Word.UNCHANGED) trends++;
    }
    assertThat(trends).isLessThan(20);
  }

  @Test
  void latestWeekIsHeldAgainstTheUsual() {
    var week = LatestWeek.of(weeks(40, 50, w -> w == 39 ? -6 : 2)).find().orElseThrow();
    assertThat(week.monday()).isEqualTo(MONDAY.plusWeeks(39));
    assertThat(week.events()).isEqualTo(50);
    assertThat(week.change()).isBetween(-8.0, -6.0);
    assertThat(LatestWeek.of(weeks(40, 5, w -> w == 39 ? Double.NaN : 2)))
        .isEqualTo(Finding.insufficient(Lack.EVENTS_LAST_WEEK, LocalDate.parse("2019-10-07")));
  }

  @Test
  void constantsAreLevelWithoutVolatility() {
    var levels = weeks(60, 3, week -> 2.5);
    assertThat(Level.of(levels).find().orElseThrow().value()).isCloseTo(2.5, within(1e-9));
    assertThat(Volatility.of(levels).find().orElseThrow().points()).isCloseTo(0, within(1e-6));
    assertThat(NormalRange.of(levels).outside()).isEmpty();
  }

  @Test
  void tooLittleIsInsufficientEvidence() {
    assertThat(Level.of(weeks(1, 1, week -> 1)))
        .isEqualTo(Finding.insufficient(Lack.EVENTS_OF_LATE, 1, 1L, 1, 10, 4));
    assertThat(Volatility.of(weeks(0, 1, week -> 1)))
        .isEqualTo(Finding.insufficient(Lack.BUSY_WEEKS, 0, 12));
    assertThat(NormalRange.of(weeks(1, 100_000, week -> 1)).judged()).isZero();
  }

  @Test
  void gapsOfYearsAreNotSurprises() {
    var levels = weeks(500, 4, week -> week < 20 || week > 480 ? -3 : Double.NaN);
    assertThat(Volatility.of(levels).find().orElseThrow().points()).isCloseTo(0, within(1e-6));
  }

  /** So many acts a week, with the score given; none where the score is NaN. */
  private static WeeklyLevels weeks(int weeks, int eventsPerWeek, IntToDoubleFunction score) {
    List<CodedAct> acts = new ArrayList<>();
    for (int week = 0; week < weeks; week++) {
      double value = score.applyAsDouble(week);
      if (!Double.isNaN(value))
        for (int i = 0; i < eventsPerWeek; i++)
          acts.add(
              new CodedAct(
                  MONDAY.plusWeeks(week).plusDays(i % 7),
                  "ISR",
                  "EGY",
                  QuadClass.VERBAL_CONFLICT,
                  EventType.ACCUSE,
                  Math.clamp(value, -10, 10),
                  false));
    }
    if (weeks == 0) return new WeeklyLevels(List.of());
    var range = new DateRange(MONDAY, MONDAY.plusWeeks(weeks).minusDays(1));
    return WeeklyLevels.of(new Dyad("ISR", "EGY"), range, acts);
  }

  @Test
  void levelsAreThoseOfTheSeriesWeekByWeek() {
    var random = new Random(23);
    var forth = new Dyad("USA", "RUS");
    var acts = new ArrayList<CodedAct>();
    for (int i = 0; i < 300; i++) {
      var type = EventType.values()[random.nextInt(EventType.values().length)];
      var day = MONDAY.plusDays(random.nextInt(500) - 50);
      Dyad dyad = random.nextInt(3) == 0 ? forth.reversed() : forth;
      acts.add(
          new CodedAct(
              day, dyad.actor(), dyad.recipient(), type.quad(), type, type.score(), false));
    }
    for (int cut = 0; cut < 7; cut++) {
      var range = new DateRange(MONDAY.plusDays(cut), MONDAY.plusDays(400 - 2 * cut));
      assertThat(WeeklyLevels.of(forth, range, acts))
          .isEqualTo(WeeklyLevels.of(DyadSeries.of(forth, range, Step.WEEK, acts)));
    }
    var days = new DateRange(MONDAY.plusDays(1), MONDAY.plusDays(4));
    assertThat(WeeklyLevels.of(forth, days, acts).weeks()).isEmpty();
  }

  @Test
  void lastWeekIsHeldAgainstTheLastOfTheNormalRanges() {
    var random = new Random(3);
    var levels = weeks(80, 10, week -> random.nextInt(7) - 3);
    assertThat(NormalRange.latest(levels))
        .isEqualTo(NormalRange.of(levels).weeks().getLast().range());
  }
}
