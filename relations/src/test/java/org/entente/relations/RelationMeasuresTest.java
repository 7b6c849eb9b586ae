package org.entente.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.relations.series.Acts.act;
import static org.entente.relations.series.Acts.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.event.EventType;
import org.entente.relation.Dyad;
import org.entente.relation.Relation;
import org.entente.relations.change.ChangePoint;
import org.entente.relations.level.Trend;
import org.entente.relations.series.Channel;
import org.entente.relations.series.CodedAct;
import org.entente.relations.series.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RelationMeasuresTest {
  private static final LocalDate TODAY = LocalDate.parse("2021-06-30");
  private static final Relation PAIR = new Relation("USA", "RUS");
  private static final Pattern NOT_A_NUMBER = Pattern.compile("NaN|Infinity");

  static Stream<Arguments> badInput() {
    var sanction = act("2021-04-15", "USA", EventType.SANCTION, "RUS");
    var reply = act("2021-04-16", "RUS", EventType.SANCTION, "USA");
    var everyDay = new ArrayList<CodedAct>();
    for (var day = TODAY.minusYears(4); day.isBefore(TODAY); day = day.plusDays(1)) {
      everyDay.add(act(day.toString(), "USA", EventType.CONSULT, "RUS"));
      everyDay.add(act(day.toString(), "RUS", EventType.CONSULT, "USA"));
    }
    var gap = times(200, act("2011-08-19", "USA", EventType.CONSULT, "RUS"));
    gap.addAll(times(200, sanction));
    return Stream.of(
        Arguments.of("a pair never seen", List.of(act("2021-01-01", "FJI", EventType.AID, "TON"))),
        Arguments.of("one event", List.of(sanction)),
        Arguments.of("all events on one day", times(500, sanction)),
        Arguments.of("a gap of ten years", gap),
        Arguments.of("100,000 events a day, both ways", concat(sanction, reply)),
        Arguments.of(
            "dates in the future", times(90, act("2999-01-01", "USA", EventType.AID, "RUS"))),
        Arguments.of("the same act every day", everyDay));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badInput")
  void badInputGivesNumbersOrInsufficientEvidence(String name, List<CodedAct> acts) {
    var range = DateRange.covering(acts, TODAY).orElse(new DateRange(TODAY, TODAY));
    var measures = RelationMeasures.of(PAIR, range, acts);

    assertThat(NOT_A_NUMBER.matcher(measures.toString()).find()).as(name).isFalse();
    assertThat(measures.forth().trend().find().map(Trend::word))
        .isIn(Optional.empty(), Optional.of(Trend.Word.UNCHANGED));
    assertThat(Overview.relations(acts, range, 1).toString()).doesNotContainPattern(NOT_A_NUMBER);
    assertThat(Overview.changes(acts, range, 30, 1).toString()).doesNotContainPattern(NOT_A_NUMBER);
  }

  @Test
  void oneStrayDateDoesNotStretchTheRecord() {
    var acts = times(400, act("2021-04-15", "USA", EventType.SANCTION, "RUS"));
    acts.add(act("1921-04-15", "USA", EventType.SANCTION, "RUS"));
    assertThat(DateRange.covering(acts, TODAY).orElseThrow())
        .hasToString("2021-04-15 to 2021-06-30");
  }

  @Test
  void crisisStandsInEveryMeasure() {
    var range = new DateRange(LocalDate.parse("2020-01-06"), LocalDate.parse("2021-06-27"));
    var acts = crisis(range, LocalDate.parse("2021-03-17"));
    var measures = RelationMeasures.of(PAIR, range, acts);
    var forth = measures.forth();

    assertThat(forth.changePoints())
        .extracting(ChangePoint::day)
        .contains(LocalDate.parse("2021-03-17"));
    assertThat(forth.level().find().orElseThrow().value()).isNegative();
    assertThat(forth.trend().find().map(Trend::word)).contains(Trend.Word.DETERIORATING);
    assertThat(forth.normalRange().outside()).isNotEmpty();
    assertThat(forth.stability().get(forth.range().indexOf(LocalDate.parse("2021-04-01"))))
        .satisfies(s -> assertThat(s.reading().find().orElseThrow().value()).isLessThan(0.1));
    assertThat(forth.conflict().find()).isEmpty();
    assertThat(measures.backAnswers().find().orElseThrow().response()).isFinite();
  }

  @Test
  void overviewRanksRelationsAndSaysWhatChanged() {
    var range = new DateRange(LocalDate.parse("2020-01-06"), LocalDate.parse("2021-06-27"));
    var acts = crisis(range, LocalDate.parse("2021-06-10"));
    for (int week = 0; week < 70; week++)
      acts.addAll(
          times(3, act(range.first().plusWeeks(week).toString(), "NOR", EventType.AGREE, "SWE")));
    var ranked = Overview.relations(acts, range, 20);

    assertThat(ranked)
        .extracting(r -> r.relation().toString())
        .containsExactly("RUS-USA", "NOR-SWE");
    assertThat(RankedRelation.Order.LEVEL.sort(ranked).getFirst().relation())
        .hasToString("RUS-USA");
    assertThat(RankedRelation.Order.PREDICTABILITY.sort(ranked)).hasSize(2);
    var changes = Overview.changes(acts, range, 20, 20);
    assertThat(changes).isNotEmpty();
    assertThat(changes.getFirst().dyad()).isIn(new Dyad("USA", "RUS"), new Dyad("RUS", "USA"));
    var point = changes.getFirst().point();
    assertThat(point.day()).isBetween("2021-06-08", "2021-06-27");
    assertThat(point.moved()).isEqualTo(Channel.MATERIAL_CONFLICT);
  }

  @Test
  void meetingStandsOnceInARelationAsAWhole() {
    var meeting = act("2021-06-16", "USA", EventType.CONSULT, "RUS").asJoint();
    var range = new DateRange(meeting.day(), meeting.day());
    var ranked = Overview.relations(List.of(meeting, meeting.mirrored()), range, 1);
    assertThat(ranked).singleElement().satisfies(r -> assertThat(r.events()).isEqualTo(1));
  }

  /** Talk until a day, sanctions from then on, in both directions. */
  private static List<CodedAct> crisis(DateRange range, LocalDate from) {
    var random = new Random(13);
    var acts = new ArrayList<CodedAct>();
    range
        .first()
        .datesUntil(range.last().plusDays(1))
        .forEach(day -> {
          var type = day.isBefore(from) ? EventType.CONSULT : EventType.SANCTION;
          int most = day.isBefore(from) ? 2 : 7;
          acts.addAll(times(random.nextInt(most), act(day.toString(), "USA", type, "RUS")));
          acts.addAll(times(random.nextInt(most), act(day.toString(), "RUS", type, "USA")));
        });
    return acts;
  }

  private static List<CodedAct> concat(CodedAct forth, CodedAct back) {
    var acts = times(100_000, forth);
    acts.addAll(times(100_000, back));
    acts.addAll(times(100_000, act("2021-04-20", "USA", EventType.CONSULT, "RUS")));
    return acts;
  }
}
