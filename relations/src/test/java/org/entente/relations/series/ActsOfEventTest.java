package org.entente.relations.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.article.Span;
import org.entente.event.Act;
import org.entente.event.Circumstances;
import org.entente.event.DatePrecision;
import org.entente.event.Event;
import org.entente.event.EventDate;
import org.entente.event.EventId;
import org.entente.event.EventType;
import org.entente.event.Evidence;
import org.entente.event.Terms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActsOfEventTest {
  private static final EventDate TODAY =
      new EventDate(LocalDate.of(2021, 6, 16), DatePrecision.DAY, "published");

  @ParameterizedTest(name = "{0} on {1} gives {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "USA, RUS, USA→RUS",
        "USA+GBR, RUS, USA→RUS GBR→RUS",
        "USA, RUS+BLR+RUS, USA→RUS USA→BLR",
        "USA+RUS, -, USA→RUS RUS→USA",
        "USA, -, ''",
        "RUS, RUS, ''",
        "RUS+USA, RUS, USA→RUS",
      })
  void eachActorActsOnEachOtherSide(String actors, @Nullable String recipients, String dyads) {
    assertThat(ActsOfEvent.of(event(TODAY, actors, recipients)))
        .extracting(act -> act.dyad().toString())
        .isEqualTo(dyads.isEmpty() ? List.of() : Arrays.asList(dyads.split(" ")));
  }

  @Test
  void onlyAnActWithoutRecipientIsJoint() {
    assertThat(ActsOfEvent.of(event(TODAY, "USA+RUS", null))).allMatch(CodedAct::joint);
    assertThat(ActsOfEvent.of(event(TODAY, "USA+GBR", "RUS"))).noneMatch(CodedAct::joint);
  }

  @Test
  void anEventOfUnknownDayStandsInNoSeries() {
    assertThat(ActsOfEvent.of(event(EventDate.unknown("no date"), "USA", "RUS"))).isEmpty();
  }

  private static Event event(EventDate date, String actors, @Nullable String recipients) {
    var act = new Act(EventType.CONSULT, List.of(), List.of(), "040", 2.5, 1);
    var evidence =
        new Evidence("a", null, null, null, 0, new Span(0, 5), "Talks", new Span(0, 5), "Talks");
    return new Event(
        EventId.hash(actors),
        date,
        parties(actors),
        recipients == null ? List.of() : parties(recipients),
        act,
        Set.of(),
        List.of(),
        Circumstances.NONE,
        Terms.NONE,
        evidence,
        "consult.meet",
        null,
        "They met.");
  }

  private static List<Party> parties(String codes) {
    return Arrays.stream(codes.split("\\+"))
        .map(code -> new Party(code, code, code, null, new Span(0, 3), "code"))
        .toList();
  }
}
