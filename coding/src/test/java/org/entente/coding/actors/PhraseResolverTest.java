package org.entente.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseResolverTest {
  private static final ActorDictionary DICTIONARY = ActorDictionary.load();
  private static final PhraseResolver RESOLVER = new PhraseResolver(DICTIONARY);

  @ParameterizedTest(name = "{0} on {1} is {2} {3}, because {4}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Taliban            | 2020-01-01 | AFG | REB | they did not govern yet",
        "Taliban            | 2022-01-01 | AFG | GOV | they govern since August 2021",
        "the Soviet Union   | 1980-01-01 | SUN | -   | it still existed",
        "Joe Biden          | 2022-01-01 | USA | GOV | he was president",
        "Joe Biden          | 2019-01-01 | USA | ELI | he was out of office",
        "the Russian foreign minister | 2021-05-12 | RUS | GOV | a title with a country",
        "a former Polish general | -     | POL | ELI | former officials are elites",
        "Abkhazia           | -          | GEO | PRE | it lies in Georgia's recognised borders",
        "Kosovo             | -          | KOS | -   | it has a code of its own",
        "Zaire              | 1990-01-01 | COD | -   | a renamed state keeps today's code",
        "soldiers           | -          | -   | MIL | a role without country",
        "Egypt's Muslim Brotherhood | -  | EGY | REL | the branch of a country",
        "NATO troops        | -          | IGO | MIL | the organisation's forces",
        "Tehran             | -          | IRN | GOV | a capital stands for its government",
        "Norwegian experts  | -          | NOR | EDU | experts have a sector of their own",
        "a group of men     | -          | -   | UNK | too vague to be anybody known",
        "She                | -          | -   | UNK | a pronoun with nobody before it",
      })
  void namesMeanWhomTheyMeantOnTheDay(
      String phrase,
      @Nullable LocalDate on,
      @Nullable String code,
      @Nullable String sector,
      String because) {
    Resolution.Winner winner = RESOLVER.resolve(phrase, on, "").winner();
    assertThat(winner).isNotNull();
    if (winner == null) return;
    assertThat(winner.code()).as(because).isEqualTo(code);
    assertThat(winner.sector() == null ? null : winner.sector().name())
        .as(because)
        .isEqualTo(sector);
  }

  @ParameterizedTest
  @CsvSource({"Russia,RUS", "rus,RUS", "russian,RUS", "USA,USA", "us,USA", "XKX,KOS", "nato,IGO"})
  void namesCodesAndDemonymsGiveACode(String asked, String code) {
    assertThat(RESOLVER.codesOf(asked)).contains(code);
  }

  @Test
  void anUnknownWordHasNoCode() {
    assertThat(RESOLVER.codesOf("Ruritania")).isEmpty();
    assertThat(RESOLVER.resolve("yesterday", null, "").winner()).isNull();
  }
}
