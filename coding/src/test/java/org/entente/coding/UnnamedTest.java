package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.actor.Party;
import org.entente.event.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom no dictionary knows is of where he is met, or of whose police and courts act on him. */
class UnnamedTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenyan police arrested three men over a theft. | KEN COP COERCE KEN CVL
          A court in Oslo sentenced Ahmed Berg to ten years in prison. | NOR JUD COERCE NOR UNK
          French police arrested the attacker. | FRA COP COERCE FRA UAF
          Gunmen killed five people in Kabul. | AFG UAF ASSAULT AFG CVL
          Thousands of people protested in Minsk against the president of Belarus. | BLR CVL PROTEST BLR GOV
          Thousands of people have demonstrated in Kenya since June. | KEN CVL PROTEST
          American troops killed nine villagers in Kunduz. | USA MIL ASSAULT AFG CVL
          Turkish police detained her on Friday. | TUR COP COERCE TUR UNK
          The mayor of Lyon advised residents to stay at home. | FRA GOV REQUEST FRA CVL
          Turkey jailed two smugglers. | TUR COERCE TUR CRM
          Russian soldiers killed nine villagers. |
          Gunmen killed five people. |
          The French parliament acquitted both of them. |
          Norway praised him. |
          """)
  void peopleOfNoNamedCountryAreOfWhereTheyAreMet(String text, String expected) {
    String told =
        Shared.events(text, "2021-05-12").stream()
            .map(UnnamedTest::line)
            .collect(Collectors.joining("; "));
    assertThat(told).as(text).isEqualTo(expected == null ? "" : expected);
  }

  private static String line(Event event) {
    return "%s %s %s"
        .formatted(labels(event.actors()), event.act().type(), labels(event.recipients()))
        .strip();
  }

  private static String labels(List<Party> parties) {
    return parties.stream()
        .map(party -> party.code() + (party.sector() == null ? "" : " " + party.sector()))
        .collect(Collectors.joining("+"));
  }
}
