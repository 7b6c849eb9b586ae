package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who acts and on whom, in constructions that hide one of the two; nothing where one is unknown.
 */
class WhoActsOnWhomTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A Turkish attack on Iraq killed nine people. | TUR ASSAULT IRQ
          A Somali minister was killed in a Kenyan raid. | KEN ASSAULT SOM
          The Egyptian embassy was the target of a Libyan attack. | LBY ASSAULT EGY
          The Kenyan president is under attack by critics. |
          Kenya condemned the attack. |
          Kenya condemned the killing of Somali soldiers. |
          Kenya condemned the attack on Somalia by Ethiopia. | KEN ACCUSE ETH
          Mali condemned the Chadian government's repression of the Chadian people and its support \
          for Niger. | MLI ACCUSE TCD
          Chad, along with Mali, condemned Niger. | TCD+MLI ACCUSE NER
          Presidents Muhammadu Buhari of Nigeria and Patrice Talon of Benin signed the treaty. | \
          NGA+BEN SUPPORT
          The speaker of the Togolese parliament pledged that this parliament would be open. |
          Kenyan police suppressed the protests. | KEN COERCE KEN
          Anti-government protests continue in Baghdad. | IRQ PROTEST IRQ
          Police in Kenya surrounded a thief, drew their guns and shot an Ugandan. | KEN COERCE KEN
          Norway called on Sweden to act. The call was seconded by Finland. | \
          NOR REQUEST SWE; FIN SUPPORT NOR
          Norway called on Sweden to act. Latvia and Estonia agreed to meet. The call was seconded by Finland. | \
          NOR REQUEST SWE; LVA+EST AGREE; FIN SUPPORT NOR
          Norway called on Sweden to act. The calls of birds were praised by Finland. | \
          NOR REQUEST SWE
          """)
  void isReadFromTheSentenceAndTheOneBefore(String text, String expected) {
    assertCoded(text, expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          France would not endorse the Togolese election. | FRA REJECT TGO
          France would not endorse the Togolese election if it were held today. | \
          FRA SUPPORT TGO hypothetical negation
          Norway will not allow Russian attacks on Finland. | NOR REJECT RUS
          Kenya did not yield to Uganda. | KEN REJECT UGA
          Kenya yielded to Uganda. | KEN CONCEDE UGA
          Kenya will expel the Chadian envoy, the minister announced. | KEN SANCTION TCD future
          Kenya will expel the Chadian envoy. | KEN THREATEN TCD
          """)
  void refusingIsTheActWhereItIsWhatIsTold(String text, String expected) {
    assertCoded(text, expected);
  }

  private static void assertCoded(String text, String expected) {
    String told =
        Shared.events(text, "2021-05-12").stream()
            .map(Shared::line)
            .collect(Collectors.joining("; "));
    assertThat(told).as(text).isEqualTo(expected == null ? "" : expected);
  }
}
