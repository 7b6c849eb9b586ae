package org.entente.coding.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.article.Sentence;
import org.entente.article.Span;
import org.entente.coding.Shared;
import org.entente.coding.acts.Grammar;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingReaderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Russia attacked Ukraine. | attack | -
          Russia did not attack Ukraine. | attack | NEGATION
          Russia never attacked Ukraine. | attack | NEGATION
          Russia will attack Ukraine. | attack | FUTURE
          Russia may attack Ukraine. | attack | HYPOTHETICAL
          If Russia attacks Ukraine, Poland will respond. | attack | HYPOTHETICAL
          Poland wondered whether Russia attacked Ukraine. | attack | HYPOTHETICAL
          Did Russia attack Ukraine? | attack | HYPOTHETICAL
          Russia wants to attack Ukraine. | attack | HYPOTHETICAL
          Russia massed troops to attack Ukraine. | attack | HYPOTHETICAL
          Poland said that Russia would attack Ukraine. | attack | FUTURE
          Russia left without attacking Ukraine. | attack | NEGATION
          Poland spoke of a possible attack on Ukraine. | attack | HYPOTHETICAL
          Not only did Russia attack Ukraine, it also lied. | attack | -
          Russia had attacked Georgia before. | attack | HISTORICAL
          The presidents are to meet in Geneva. | meet | FUTURE
          """)
  void aWordHasTheStandingItsClausesGiveIt(String text, String lemma, String modes) {
    ParsedSentence sentence =
        Shared.coder()
            .parser()
            .parse(new Sentence(0, new Span(0, text.length()), text))
            .orElseThrow();
    Token word =
        sentence.tokens().stream()
            .filter(token -> token.lemma().equals(lemma))
            .findFirst()
            .orElseThrow();
    assertThat(new StandingReader(new Grammar(sentence)).of(word).auxiliary().toString())
        .as("%s%n%s", text, sentence)
        .isEqualTo(modes == null ? "[]" : "[" + modes + "]");
  }
}
