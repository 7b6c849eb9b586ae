package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.event.Coding;
import org.entente.event.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is coded only where the words tell it whole. */
class HalfToldTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Turkey and Bank Asya accused Germany of fraud. | ACTOR | a bank that nobody knows
          Turkey and Italy accused Germany of fraud. | - | both are known
          A Swedish court convicted the banker, along with Lars Berg. | ACTOR | a man that nobody knows
          Mexican police, along with American agents, arrested a Colombian. | - | both are known
          French prosecutors sued Google, Mazars and Capital One. | RECIPIENT | two firms that nobody knows
          Sudan rejected the proposal. | RECIPIENT | whose proposal is not told
          Sudan rejected the Egyptian proposal. | - | whose it is is told
          Russia vetoed the resolution. | - | a veto is of no one's request
          Iran attacked its neighbours. | RECIPIENT | neighbours are others, and nobody knows which
          """)
  void whatNamesOnlyHalfOfTheSidesIsUnresolved(String text, String gap, String because) {
    Coding coding = Shared.codings(text, "2021-05-12").getFirst();
    if (gap.equals("-")) assertThat(coding).as(because).isInstanceOf(Coding.Coded.class);
    else
      assertThat(coding)
          .as(because)
          .isInstanceOfSatisfying(
              Coding.Unresolved.class,
              open -> assertThat(open.gap()).isEqualTo(Coding.Gap.valueOf(gap)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Iran must not send weapons to Yemen. | nobody did or left it
          The American senator told Iran: "Don't attack our ships." | nobody did or left it
          Lawmakers in Peru and Chile did not reach an agreement. | none came about
          Samoa closed an Australian school to stop the measles outbreak. | against a disease
          """)
  void whatIsOnlySpokenOfIsNoAct(String text, String because) {
    assertThat(Shared.events(text, "2021-05-12")).as(because).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Malta sued the Italian bank to block the sale of Swiss shares. | MLT ACCUSE ITA
          The Russian navy trained with the navies of Iran, China, and South Africa. | RUS COOPERATE IRN+CHN+ZAF
          Brussels urged Poland to change its courts. | EUR REQUEST POL
          Police in Brussels arrested a Pole. | BEL COERCE POL
          Greeks took part in a protest with Turkish students. | GRC PROTEST
          """)
  void sidesAreThoseThatTheWordsName(String text, String codes) {
    assertThat(Shared.events(text, "2021-05-12").stream().map(Shared::line)).contains(codes);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Britons marched against the British government. Students from Britain marched on Monday. | GBR
          Britons marched in London. Students from Britain marched on Monday. | nobody
          """)
  void aProtestIsAgainstWhomTheArticleNamed(String text, String against) {
    Event last = Shared.events(text, "2021-05-12").getLast();
    assertThat(last.recipients())
        .extracting(party -> party.code())
        .isEqualTo(against.equals("nobody") ? java.util.List.of() : java.util.List.of(against));
  }
}
