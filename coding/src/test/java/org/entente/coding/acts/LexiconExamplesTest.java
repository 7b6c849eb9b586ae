package org.entente.coding.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.entente.coding.acts.LexiconEntry.Example;
import org.entente.coding.parse.SentenceParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the lexicon gives exactly the codes that stand beside it. */
class LexiconExamplesTest {
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final SentenceParser PARSER = SentenceParser.load();

  static Stream<Arguments> examples() {
    return LEXICON.entries().stream()
        .flatMap(entry -> entry.examples().stream().map(example -> Arguments.of(entry, example)));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("examples")
  void examplesGiveTheirCodes(LexiconEntry entry, Example example) {
    CodedExample coded = CodedExample.of(PARSER, LEXICON, example.text());
    assertThat(coded.codes())
        .as(
            "%s:%d %s: %s%n%s",
            entry.file(), example.line(), entry.id(), example.text(), coded.seen())
        .isEqualTo(CodedExample.expected(example.codes()));
  }
}
