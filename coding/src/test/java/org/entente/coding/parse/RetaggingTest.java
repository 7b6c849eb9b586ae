package org.entente.coding.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.entente.article.Sentence;
import org.entente.article.Span;
import org.entente.coding.Shared;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetaggingTest {
  private static final SentenceParser PARSER =
      Shared.coder().parser().knowing(Set.of("jail", "raid", "lift", "sanction", "arm", "state"));

  @ParameterizedTest
  @CsvSource({
    "Cuba jails Canadian executive, jails, VBZ",
    "CUBA JAILS CANADIAN EXECUTIVE, JAILS, VBZ",
    "U.S. Lifts Travel Ban on Cuba, Lifts, VBZ",
    "Chinese police raid German office, raid, VBP",
    "Iran armed Syrian militias, armed, VBD",
    "The United States armed Kurdish militias., armed, VBD",
    "France will sanction two Russian banks., sanction, VB"
  })
  void aHeadlinesVerbIsAVerb(String text, String word, String tag) {
    assertThat(tagOf(text, word)).isEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource({
    "Police raids on offices in Cuba, raids",
    "A raid by police shocked Havana., raid",
    "US sanctions on Russia, sanctions",
    "The United States and its allies, States"
  })
  void aNounStaysANoun(String text, String word) {
    assertThat(tagOf(text, word)).startsWith("NN");
  }

  private static String tagOf(String text, String word) {
    Sentence sentence = new Sentence(0, new Span(0, text.length()), text);
    return PARSER.parse(sentence).orElseThrow().tokens().stream()
        .filter(token -> token.text().equals(word))
        .findFirst()
        .orElseThrow()
        .tag();
  }
}
