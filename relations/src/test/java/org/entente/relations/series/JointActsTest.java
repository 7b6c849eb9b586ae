package org.entente.relations.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.relations.series.Acts.act;

import java.util.List;
import org.entente.event.EventType;
import org.junit.jupiter.api.Test;

class JointActsTest {
  @Test
  void meetingStoredInBothDirectionsOfOneDayIsJoint() {
    var acts =
        List.of(
            act("2018-06-12", "USA", EventType.CONSULT, "PRK"),
            act("2018-06-12", "PRK", EventType.CONSULT, "USA"),
            act("2018-06-12", "USA", EventType.CONSULT, "PRK"),
            act("2018-06-13", "PRK", EventType.CONSULT, "USA"));
    assertThat(JointActs.mark(acts))
        .extracting(CodedAct::joint)
        .containsExactly(true, true, false, false);
  }

  @Test
  void blowsExchangedOnOneDayStayTwoActs() {
    var acts =
        List.of(
            act("2018-05-10", "ISR", EventType.ASSAULT, "IRN"),
            act("2018-05-10", "IRN", EventType.ASSAULT, "ISR"));
    assertThat(JointActs.mark(acts)).isEqualTo(acts);
  }
}
