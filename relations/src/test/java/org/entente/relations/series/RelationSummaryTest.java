package org.entente.relations.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.entente.relations.series.Acts.act;
import static org.entente.relations.series.Acts.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.event.EventType;
import org.entente.event.QuadClass;
import org.entente.relation.Relation;
import org.junit.jupiter.api.Test;

class RelationSummaryTest {
  private static final LocalDate TODAY = LocalDate.parse("2021-06-30");
  private static final Relation PAIR = new Relation("USA", "RUS");
  private static final List<CodedAct> SPRING =
      List.of(
          act("2021-03-18", "RUS", EventType.SANCTION, "USA"),
          act("2021-04-13", "USA", EventType.CONSULT, "RUS"),
          act("2021-04-15", "USA", EventType.SANCTION, "RUS"),
          act("2021-04-16", "RUS", EventType.SANCTION, "USA"),
          act("2021-04-16", "RUS", EventType.ACCUSE, "UKR"));

  @Test
  void countsEachDirectionByClassAndStep() {
    var summary = RelationSummary.of(PAIR, Step.MONTH, SPRING, TODAY);

    assertThat(summary.range()).hasToString("2021-03-18 to 2021-04-16");
    assertThat(summary.events()).isEqualTo(4);
    var april = summary.forth().steps().getLast();
    assertThat(april.days()).hasToString("2021-04-01 to 2021-04-16");
    assertThat(april.byQuad())
        .containsOnly(
            Map.entry(QuadClass.VERBAL_COOPERATION, 1), Map.entry(QuadClass.MATERIAL_CONFLICT, 1));
    assertThat(april.count(EventType.SANCTION)).isEqualTo(1);
    assertThat(april.meanScore()).hasValue((2.5 - 6) / 2);
    assertThat(summary.forth().steps().getFirst().meanScore()).isEmpty();
    assertThat(summary.back().steps()).extracting(Tally::conflict).containsExactly(1, 1);
  }

  @Test
  void weeksBeginOnMondayAndAreCutToTheRange() {
    assertThat(RelationSummary.of(PAIR, Step.WEEK, SPRING, TODAY).forth().steps())
        .extracting(week -> week.days().toString())
        .containsExactly(
            "2021-03-18 to 2021-03-21",
            "2021-03-22 to 2021-03-28",
            "2021-03-29 to 2021-04-04",
            "2021-04-05 to 2021-04-11",
            "2021-04-12 to 2021-04-16");
  }

  @Test
  void pairNeverSeenIsEmptyNotAnError() {
    var summary = RelationSummary.of(new Relation("FJI", "ISL"), Step.DAY, SPRING, TODAY);
    assertThat(summary.events()).isZero();
    assertThat(summary.forth().level()).containsExactly(OptionalDouble.empty());
  }

  @Test
  void actsOfTheFutureAreCountedButNotShown() {
    var acts = List.of(SPRING.get(1), act("9999-12-31", "USA", EventType.AID, "RUS"));
    var summary = RelationSummary.of(PAIR, Step.DAY, acts, TODAY);
    assertThat(summary.events()).isEqualTo(1);
    assertThat(summary.outside()).isEqualTo(1);
  }

  @Test
  void gapOfYearsIsEmptyMonths() {
    var acts =
        List.of(
            act("1991-01-17", "USA", EventType.ASSAULT, "IRQ"),
            act("2003-03-20", "USA", EventType.ASSAULT, "IRQ"));
    var steps = RelationSummary.of(new Relation("USA", "IRQ"), Step.MONTH, acts, TODAY).forth();
    assertThat(steps.steps()).hasSize(12 * 12 + 3);
    assertThat(steps.level()).filteredOn(OptionalDouble::isPresent).hasSize(2);
  }

  @Test
  void hundredThousandActsOnOneDayAreCounted() {
    var acts = times(100_000, SPRING.get(2));
    var day = RelationSummary.of(PAIR, Step.DAY, acts, TODAY).forth();
    assertThat(day.total().events()).isEqualTo(100_000);
    assertThat(day.level().getFirst().orElseThrow()).isCloseTo(-6, within(1e-9));
  }

  @Test
  void thinStepsAreDrawnTowardsTheMeanOfAll() {
    var acts = times(50, act("2021-01-05", "USA", EventType.CONSULT, "RUS"));
    acts.add(act("2021-01-12", "USA", EventType.ASSAULT, "RUS"));
    var level = RelationSummary.of(PAIR, Step.WEEK, acts, TODAY).forth().level();
    assertThat(level.get(0).orElseThrow()).isCloseTo(2.5, within(0.1));
    assertThat(level.get(1).orElseThrow()).isBetween(-1.0, 1.5);
  }

  @Test
  void articlesReadStandBelowTheSameSteps() {
    var coverage =
        new Coverage(
            Map.of(LocalDate.parse("2021-03-31"), 5, LocalDate.parse("2021-04-02"), 7, TODAY, 1));
    var range = new DateRange(LocalDate.parse("2021-03-30"), LocalDate.parse("2021-05-02"));
    assertThat(coverage.steps(range, Step.MONTH)).containsExactly(5, 7, 0);
  }

  @Test
  void impossibleValuesAreNamed() {
    var day = LocalDate.parse("2021-01-01");
    assertThatThrownBy(() ->
            new CodedAct(day, "USA", "RUS", QuadClass.of(1), EventType.AGREE, Double.NaN, false))
        .hasMessageContaining("NaN");
    assertThatThrownBy(() -> new DateRange(day, day.minusDays(1))).hasMessageContaining("swap");
    assertThatThrownBy(() -> Step.of("hour")).hasMessageContaining("day, week or month");
  }
}
