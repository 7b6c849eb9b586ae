package org.entente.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.cli.terminal.Shown;
import org.entente.event.Auxiliary;
import org.entente.event.EventType;
import org.entente.ledger.LedgerEvent;
import org.entente.relation.Relation;
import org.entente.relations.series.ActsOfEvent;
import org.entente.relations.series.DateRange;
import org.entente.relations.series.RelationSummary;
import org.entente.relations.series.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationViewTest {
  private final List<LedgerEvent> events = new ArrayList<>();

  RelationViewTest() {
    add("2021-01-04", Recall.NORWAY, EventType.ACCUSE);
    add("2021-01-20", Recall.NORWAY, EventType.SANCTION);
    add("2021-01-21", Recall.NORWAY, EventType.SANCTION);
    add("2021-01-22", Recall.CHAD, EventType.REJECT);
    add("2021-07-03", Recall.CHAD, EventType.CONSULT);
    add("2021-07-09", Recall.CHAD, EventType.AID);
    events.add(
        new LedgerEvent(
            Recall.event(
                "2021-08-01",
                Recall.NORWAY,
                Recall.CHAD,
                EventType.AID,
                Set.of(Auxiliary.FUTURE),
                "will send aid"),
            1));
  }

  @Test
  void showsBothDirectionsBesideEachOther() {
    assertThat(shown(90))
        .isEqualTo(
            """
            NOR-TCD  2021-01-04 to 2021-07-09, by month
            6 actual events; not counted: 1 historical, future, hypothetical or negated

                                  NOR→TCD  TCD→NOR
            verbal cooperation          0        1
            material cooperation        0        1
            verbal conflict             1        1
            material conflict           2        0
            of these joint              0        0
            mean score               -5.0     +3.5

                                    NOR→TCD                                 TCD→NOR
            month              conflict cooperation      level         conflict cooperation      level
            2021-01              ░██  3│                  -5.0             ░  1│                  +2.8
            ⋮           5 months without acts
            2021-07                    │                                       │2  █░             +4.1
            █ material, ░ verbal; level from -10 (conflict) to +10 (cooperation)

            newest events
            date        who      event     mode  status  said by  words            id
            2021-08-01  NOR→TCD  AID             future  NTB      will send aid    eae6cfe7
            2021-07-09  TCD→NOR  AID             actual  NTB      acted            8245598a
            2021-07-03  TCD→NOR  CONSULT         actual  NTB      acted            7c508e2a
            2021-01-22  TCD→NOR  REJECT          actual  NTB      acted            ef4d6a06
            2021-01-21  NOR→TCD  SANCTION        actual  NTB      acted            b10ca459
            2021-01-20  NOR→TCD  SANCTION        actual  NTB      acted            904ed84f
            2021-01-04  NOR→TCD  ACCUSE          actual  NTB      acted            9a4a5af4
            """);
  }

  @Test
  void narrowScreenShowsDirectionsUnderEachOther() {
    assertThat(shown(60))
        .containsSubsequence("NOR→TCD\n", "2021-01", "-5.0\n", "TCD→NOR\n", "2021-01", "+2.8\n");
  }

  @ParameterizedTest(name = "from {0} to {1} by {2}")
  @CsvSource({
    "2021-01-01, 2021-01-16, DAY",
    "2021-01-01, 2021-01-17, WEEK",
    "2021-01-01, 2021-12-31, MONTH",
    "2001-01-01, 2021-12-31, MONTH"
  })
  void theStepIsTheFinestThatFits(LocalDate first, LocalDate last, Step step) {
    assertThat(RelationView.stepFor(new DateRange(first, last))).isEqualTo(step);
  }

  private void add(String day, Party actor, EventType type) {
    Party recipient = actor == Recall.CHAD ? Recall.NORWAY : Recall.CHAD;
    events.add(new LedgerEvent(Recall.event(day, actor, recipient, type, Set.of(), "acted"), 1));
  }

  private String shown(int width) {
    var acts =
        events.stream()
            .filter(entry -> entry.event().actual())
            .flatMap(entry -> ActsOfEvent.of(entry.event()).stream())
            .toList();
    var summary =
        RelationSummary.of(
            new Relation("NOR", "TCD"), Step.MONTH, acts, LocalDate.of(2021, 12, 31));
    return Shown.plain(width, screen -> RelationView.print(screen, summary, events));
  }
}
