package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.article.Article;
import org.entente.coding.actors.Who;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom pronouns and descriptions stand for in a whole article. */
class ReferencesTest {
  private static List<String> actors(String text, String words) {
    Article article = Shared.article(text, "2021-05-12");
    List<String> found = new ArrayList<>();
    for (Reference reference : Shared.coder().references(article))
      if (reference.span().of(text).equals(words))
        found.add(
            reference.actors().stream()
                .map(Who.Known::name)
                .sorted()
                .collect(Collectors.joining("+")));
    return found;
  }

  @ParameterizedTest(name = "''{1}'' is {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Putin met Macron. He left early. | He | Vladimir Putin | the subject before the object
          Putin met Russian officers. He left early. | He | Vladimir Putin | not several people
          Merkel met Putin. She left early. | She | Angela Merkel | a woman by her given name
          In his speech, President Erdogan criticised Greece. | his | Recep Tayyip Erdoğan | the subject that follows
          Turkey opened the border. It sent troops. | It | Turkey | the state that acts
          Iran and Israel met. Both sides want peace. | Both sides | Iran+Israel | the two spoken of
          Iceland has no army. Nobody threatens the country. | the country | Iceland | the one spoken of
          "We will answer," Putin said. | We | Vladimir Putin | who speaks
          "We will answer. We are ready," said Putin. | We | Vladimir Putin | said where the quotation ends
          Putin was angry. "Macron spoke. He lied," Putin said. | He | Emmanuel Macron | not who speaks
          """)
  void wordsStandForWhomTheTextMeans(String text, String words, String name, String because) {
    assertThat(actors(text, words)).as(because).isNotEmpty().allMatch(name::equals);
  }

  @ParameterizedTest(name = "''{1}'' is nobody: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway is rich. It is likely that it will rain. | It | no meaning of its own
          Norway voted. The budget is large. Critics say it wastes money. | it | a thing stands nearer
          Putin called. Smith answered. He was tired. | He | a stranger stands nearer
          We will win, people say in Norway. | We | outside of a quotation
          """)
  void wordsThatMeanNobodyKnownAreLeftAlone(String text, String words, String because) {
    assertThat(actors(text, words)).as(because).isEqualTo(Collections.emptyList());
  }

  @ParameterizedTest(name = "''{1}'' is of {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru votes today. Peru is calm. In Peru, the police arrested nobody. | the police | PER
          Peru votes today. Peru is calm. Mayor Luis Campos of Lima, Peru, voted. | Mayor Luis Campos of Lima, Peru | PER
          Health Minister Ana Paredes spoke in Peru. Peru is calm. Peru votes. | Health Minister Ana Paredes | PER
          """)
  void domesticActorsAreOfTheArticlesMainCountry(String text, String words, String code) {
    Article article = Shared.article(text, "2021-05-12");
    assertThat(Shared.coder().references(article))
        .filteredOn(reference -> words.startsWith(reference.span().of(text)))
        .isNotEmpty()
        .allSatisfy(reference -> assertThat(reference.actors().getFirst().code()).isEqualTo(code));
  }
}
