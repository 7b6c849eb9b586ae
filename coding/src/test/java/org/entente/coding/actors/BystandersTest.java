package org.entente.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.article.Article;
import org.entente.coding.Reference;
import org.entente.coding.Shared;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of actors that stand for something else where they stand. */
class BystandersTest {
  private static List<String> words(String text) {
    Article article = Shared.article(text, "2021-05-12");
    return Shared.coder().references(article).stream()
        .map((Reference reference) -> reference.span().of(text))
        .toList();
  }

  @ParameterizedTest(name = "not ''{1}'': {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The envoy told NPR that the talks failed. | NPR | the medium told
          She criticised the plan via Twitter. | Twitter | the medium used
          Speaking to the BBC, the envoy praised him. | the BBC | the medium spoken to
          A Kabul car bombing wounded ten people. | A Kabul | the town where it happened
          The Texas Gardeners Convention closed on Monday. | The Texas | a private thing's name
          The National Widget Safety Board opened an office. | The National | the beginning of another name
          He is a veteran of the Vietnam War. | Vietnam | a war is nobody's
          The mayor, John Tory, praised the plan. | Tory | a surname after a given name
          """)
  void bystandersAreNoActors(String text, String words, String because) {
    assertThat(words(text)).as(because).doesNotContain(words);
  }

  @ParameterizedTest(name = "''{1}'': {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Turkey banned Twitter. | Twitter | something is done to it
          Belarus expelled two BBC journalists. | two BBC journalists | something is done to them
          Kabul condemned the attack. | Kabul | a capital that acts
          Israeli airstrikes hit the port. | Israeli | whose airstrikes they are
          """)
  void theSameNamesAreActorsWhereTheyActOrAreActedOn(String text, String words, String because) {
    assertThat(words(text)).as(because).contains(words);
  }
}
