package org.entente.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.cli.terminal.Shown;
import org.entente.event.Auxiliary;
import org.entente.event.EventType;
import org.entente.ledger.LedgerEvent;
import org.junit.jupiter.api.Test;

class EventTableTest {
  @Test
  void oneLineAnEvent() {
    var events =
        List.of(
            new LedgerEvent(Recall.event(), 3),
            new LedgerEvent(
                Recall.event(
                    "2021-05-02",
                    Recall.CHAD,
                    Recall.NORWAY,
                    EventType.CONSULT,
                    Set.of(Auxiliary.FUTURE),
                    "offered to hold talks about the return of the ambassador"),
                1));
    assertThat(Shown.plain(90, screen -> EventTable.print(screen, events)))
        .isEqualTo(
            """
            date        who      event     mode  status  said by  words                       id
            2021-04-15  NOR→TCD  SANCTION        actual  NTB      recalled its ambassad…  ×3  13caa8f4
            2021-05-02  TCD→NOR  CONSULT         future  NTB      offered to hold talks…      f90ba0e5
            """);
  }
}
