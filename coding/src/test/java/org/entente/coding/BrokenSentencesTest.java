package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.event.Coding;
import org.entente.event.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that break off: what can be read is coded, the rest counted. */
class BrokenSentencesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “He told us ‘Iran attacked Iraq last week, said the Kuwaiti president. | IRN ASSAULT IRQ
          “He said: “She said: “Iran attacked Iraq,” the Kuwaiti president said. | IRN ASSAULT IRQ
          The Kuwaiti president said: “‘Iran attacked Iraq. | IRN ASSAULT IRQ
          "Iran attacked Iraq. | IRN ASSAULT IRQ
          Iran attacked Iraq.” | IRN ASSAULT IRQ
          Iran attacked Iraq. “““““ | IRN ASSAULT IRQ
          """)
  void quotationsNeverClosedAreCodedAllTheSame(String text, String codes) {
    assertThat(Shared.events(text, "2021-05-12"))
        .as(text)
        .extracting(
            event -> event.actorCodes() + " " + event.act().type() + " " + event.recipientCodes())
        .contains(codes);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          If Iran attacks Iraq.
          Unless Iran releases the Norwegian sailors.
          Should Iran attack Iraq,
          Provided that Iran attacks Iraq.
          Norway will retaliate if.
          In the event of
          Unless.
          """)
  void conditionsWithoutAMainClauseAreHypotheticalAndCounted(String text) {
    List<Coding> codings = Shared.codings(text, "2021-05-12");
    assertThat(codings).as(text).hasSize(1).noneMatch(BrokenSentencesTest::isFault);
    assertThat(Shared.events(text, "2021-05-12"))
        .as(text)
        .filteredOn(event -> event.act().type().name().matches("ASSAULT|RETREAT"))
        .noneMatch(Event::actual);
  }

  private static boolean isFault(Coding coding) {
    return coding instanceof Coding.NoEvent none && none.reason() == Coding.Reason.FAULT;
  }
}
