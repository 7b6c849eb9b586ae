package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The constructions of the founding article, in sentences of our own. */
class StandingOfEventsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Norwegian foreign minister said that Norway believes that talks with Iran are useful. | NOR AGREE IRN; actual
          Norway is ready to retaliate if Iran seizes another tanker. | NOR THREATEN IRN; actual; if Iran seizes another tanker
          The two states fell out in 2014 over a referendum in which Crimeans voted in favor of joining Russia. | UKR SUPPORT RUS; historical; on 2014
          Iran named Norway. “If you continue, we will respond ”said the Iranian president, Hassan Rouhani. | IRN THREATEN NOR; If you continue; by Hassan Rouhani
          Norwegian prime minister Erna Solberg spoke in Oslo. She said Norway wants peace. When asked if Rouhani had accepted, she replied that Norway and Iran were negotiating. | NOR+IRN CONSULT; by Erna Solberg
          Asked if Rouhani has accepted the Norwegian invitation to a summit, the Iranian spokesman did not answer. | NOR AGREE IRN; actual
          Asked if Rouhani has accepted the Norwegian invitation to a summit, the Iranian spokesman did not answer. | IRN AGREE NOR; hypothetical
          In April 2021, Norway announced sanctions against Iran, which according to Iran hampered a Norway-Iran meeting. | REJECT; on 2021-04; by Iran according to according_to
          Last April, Norway offered Iran a summit. A few days later Iran announced sanctions against Norway. | IRN SANCTION NOR; on 2021-04; 'A few days later'
          Norway expelled two Iranian diplomats under the pretext of Iran's interference in the Norwegian elections. | IRN COERCE NOR; by Norway under the pretext disputed
          Norway imposed sanctions on Iran last week, which according to Iran derailed talks between Norway and Iran. | NOR REJECT IRN; by Iran according to according_to
          Tass cited the Iranian ministry as saying that Iraq had attacked Kuwait. | IRQ ASSAULT KWT; saying; by Tass cited outlet
          A statement from the Iranian foreign ministry said Iraq had attacked Kuwait. | IRQ ASSAULT KWT; said document
          A senior Iranian official said that Iraq attacked Kuwait. | IRQ ASSAULT KWT; said unnamed
          Iraq is said to have attacked Kuwait. | IRQ ASSAULT KWT; by unnamed said unnamed
          Iran claimed that Iraq attacked Kuwait. | IRQ ASSAULT KWT; by Iran claimed claimed
          Norway spoke of what it regards as Iran's invasion of Iraq. | IRN ASSAULT IRQ; by Norway regards viewpoint
          """)
  void actsStandOnTheWordOfWhoTellsThem(String text, String expected) {
    List<String> lines = Shared.events(text, "2021-05-12").stream().map(Told::line).toList();
    List<String> parts = List.of(expected.strip().split("; "));
    assertThat(lines).as(text).anyMatch(line -> parts.stream().allMatch(line::contains));
  }
}
