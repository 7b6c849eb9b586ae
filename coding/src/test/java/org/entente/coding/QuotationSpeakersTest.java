package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.event.Attribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationSpeakersTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "We will not wait for ever at this border," said Foreign Minister Wang Yi. | Wang | CHN
          Wang Yi told reporters: "We will not wait for ever at this border." | Wang | CHN
          "We will not wait for ever at this border." These were the words of Wang Yi on Monday. | Wang | CHN
          According to the Kremlin, "nobody has asked us about any of these plans". | Kremlin | RUS
          According to a statement released by the Kremlin, "nobody has asked us about these plans". | Kremlin | RUS
          According to a report by the United Nations, "nobody had been asked about these plans". | United Nations | UNO
          Emmanuel Macron wrote a message on Facebook blaming Iran, saying there was "no doubt about who is behind these attacks". | Macron | FRA
          Remarked harbour master Anna Lund, "This has been the quietest week that I can remember in years." | Lund | -
          Angela Merkel spoke about the plan — which the BBC called a surprise — "However one looks at it, it is the only one that we have." | Merkel | DEU
          Angela Merkel told the press the talks were saved by diplomats "and that the hard part only begins tomorrow morning". | Merkel | DEU
          """)
  void theSpeakerIsFound(String text, String name, String code) {
    List<Quotation> quotations = Shared.coder().quotations(Shared.article(text, "2019-11-20"));
    assertThat(quotations).hasSize(1);
    Attribution speaker = quotations.getFirst().speaker().orElseThrow();
    assertThat(speaker.name()).contains(name);
    if (!code.equals("-")) assertThat(speaker.code()).isEqualTo(code);
  }
}
