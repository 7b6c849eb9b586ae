package org.entente.coding.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.entente.coding.Shared;
import org.entente.coding.acts.LexiconEntry;
import org.entente.coding.acts.LexiconEntry.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the lexicon gives exactly the codes that stand beside it. */
class LexiconExamplesTest {
  private static final Examples EXAMPLES =
      new Examples(Shared.coder().parser(), Shared.coder().lexicon(), Shared.coder().dictionary());

  static Stream<Arguments> examples() {
    return Shared.coder().lexicon().entries().stream()
        .flatMap(entry -> entry.examples().stream().map(example -> Arguments.of(entry, example)));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("examples")
  void examplesGiveTheirCodes(LexiconEntry entry, Example example) {
    CodedExample coded = EXAMPLES.run(entry, example);
    assertThat(coded.codes())
        .as("%s %s: %s%n%s", coded.place(), entry.id(), example.text(), coded.seen())
        .isEqualTo(coded.expected());
  }
}
