package org.entente.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.cli.terminal.Shown;
import org.entente.event.Auxiliary;
import org.entente.event.Event;
import org.entente.event.EventType;
import org.entente.ledger.LedgerEvent;
import org.entente.ledger.Mention;
import org.entente.ledger.ReportOf;
import org.junit.jupiter.api.Test;

class EventCardTest {
  @Test
  void showsEveryWordBehindAnEvent() {
    var event = Recall.event();
    assertThat(
            Shown.plain(
                80,
                screen ->
                    EventCard.print(screen, new LedgerEvent(event, 1), reports(event), Map.of())))
        .isEqualTo(
            """
            2021-04-15  NOR→TCD  SANCTION
            Norway's government broke off part of its relations with Chad.

            id          13caa8f46048fa84
            actor       'the foreign ministry in Oslo' = Norway, NOR GOV (government)
                        (capital of Norway)
            recipient   'Chad' = Chad, TCD (state)
            event       SANCTION; context diplomatic; quad class 4, material conflict;
                        PLOVER score -6.0; CAMEO 161, Goldstein -4.0
            status      actual: it happened, now
            date        2021-04-15 (day): 'Thursday' before publication 2021-04-16
            said by     NTB (NOR JRN), 'reported'
            place       Oslo, NOR (city, 59.91 N 10.75 E)
            rule        sanction.recall
            confidence  0.90: how often such records were right

            1 mention
            1. Entente examples; 2021-04-16; article recall-1, sentence 4
               On Thursday [the foreign ministry in Oslo] [recalled its ambassador] from
               [Chad], NTB reported.
            """);
  }

  @Test
  void statusNamesTheAuxiliaryModes() {
    var planned =
        Recall.event(
            "2021-04-15",
            Recall.NORWAY,
            null,
            EventType.CONSULT,
            Set.of(Auxiliary.HYPOTHETICAL, Auxiliary.FUTURE),
            "recalled");
    assertThat(
            Shown.plain(
                80,
                screen ->
                    EventCard.print(
                        screen, new LedgerEvent(planned, 1), reports(planned), Map.of())))
        .contains("2021-04-15  NOR+TCD  CONSULT")
        .contains("status      future+hypothetical\n")
        .doesNotContain("recipient");
  }

  private static List<ReportOf> reports(Event event) {
    return List.of(
        new ReportOf(new Mention("0011223344556677", event, 1), true, true, "so", "Paper"));
  }
}
