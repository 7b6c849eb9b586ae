package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.article.Article;
import org.entente.event.Coding;
import org.entente.event.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          The United States imposed sanctions on Russia. | USA SANCTION RUS
          Russia refused to meet the Ukrainian president. | RUS REJECT UKR
          Turkey threatened to impose sanctions on Greece. | TUR THREATEN GRC
          Poland will send aid to Ukraine. | POL AGREE UKR
          Poland will not lift the ban on Belarus. | POL REJECT BLR
          Iran denied that it attacked Saudi Arabia. | IRN ASSAULT SAU negation by IRN
          France said Russia attacked Ukraine. | RUS ASSAULT UKR by FRA
          According to Ukraine, Russia attacked Poland. | RUS ASSAULT POL by UKR
          Iran and France held talks in Vienna. | IRN+FRA CONSULT
          The weather in Paris was fine. | -
          A Bruce Walters from Norway attacked Sweden. | -
          Anti-Russian Ukraine attacked Belarus. | UKR ASSAULT BLR
          Germany beat Brazil in the final. | -
          """)
  void codesWhoDoesWhatToWhom(String text, String codes) {
    List<Event> events = Shared.events(text, "2021-05-12");
    assertThat(events.stream().map(Shared::line).toList())
        .as(text)
        .isEqualTo(codes == null ? List.of() : List.of(codes));
  }

  @Test
  void aSentencePassedOverIsReadWhenALaterOneTakesUpWhomItNames() {
    String text = "Sergei Lavrov is a Russian minister. It rained. He condemned Turkey.";
    List<Coding> codings = Shared.codings(text, "2021-05-12");
    assertThat(codings.get(0))
        .isInstanceOfSatisfying(
            Coding.NoEvent.class,
            none -> assertThat(none.reason()).isEqualTo(Coding.Reason.SCREENED));
    assertThat(Shared.events(text, "2021-05-12").stream().map(Shared::line))
        .containsExactly("RUS ACCUSE TUR");
  }

  @Test
  void everySentenceHasOneOutcome() {
    String text = "Russia attacked Ukraine. It rained.\n\nSome people attacked Ukraine. The end";
    List<Coding> codings = Shared.codings(text, "2021-05-12");
    assertThat(codings).hasSize(4);
    for (int i = 0; i < codings.size(); i++)
      assertThat(codings.get(i).sentence().index()).isEqualTo(i);
  }

  @Test
  void theWordsOfAnEventStandWhereItSays() {
    String text = "LONDON (AP) -- On Monday, Russia expelled two British diplomats.";
    Event event = Shared.events(text, "2021-05-12").getFirst();
    assertThat(event.actors().getFirst().span().of(text)).isEqualTo("Russia");
    assertThat(event.evidence().act().of(text)).isEqualTo("expelled");
    assertThat(event.evidence().span().of(text)).isEqualTo(event.evidence().text());
    assertThat(event.recipients().getFirst().code()).isEqualTo("GBR");
  }

  @Test
  void codingTwiceGivesTheSame() {
    String text = "Russia expelled two British diplomats, London said.";
    assertThat(Shared.events(text, "2021-05-12")).isEqualTo(Shared.events(text, "2021-05-12"));
  }

  @Test
  void anArticleWithoutADateIsCodedWithoutRelativeDates() {
    List<Event> events =
        Shared.coder()
            .code(
                new Article(
                    "a", null, null, null, null, null, "On Monday Russia attacked Ukraine."))
            .events();
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().date().day()).isNull();
    assertThat(events.getFirst().date().basis()).contains("publication date");
  }

  @Test
  void whatIsNoTextEndsAsCountedOutcomes() {
    String endless = "Russia attacked " + "x".repeat(100_000);
    String list = "Russia attacked, Ukraine attacked and ".repeat(4_000);
    String noise = "\u0000\u0001\ufffd}{][\"\"''“”“…—–".repeat(500);
    for (String text : List.of(endless, list, noise, "?!", "((((((", "“".repeat(5_000)))
      assertThat(Shared.codings(text, "2021-05-12"))
          .allSatisfy(coding -> assertThat(coding).isNotInstanceOf(Coding.Coded.class));
  }
}
