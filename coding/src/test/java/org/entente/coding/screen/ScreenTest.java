package org.entente.coding.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.entente.article.Sentence;
import org.entente.article.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTest {
  private final Screen screen =
      new Screen(Set.of("attack", "meet", "withdraw", "ban", "deny", "send", "strike"));

  @ParameterizedTest(name = "{0} passes: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Russia attacked Ukraine.                 | true
          The ministers met in Vienna.             | true
          Troops withdrew from Mali.               | true
          Kenya is banning plastic.                | true
          Iran denies it.                          | true
          He sent them.                            | true
          An air-strike hit Aleppo.                | true
          The weather in Paris was fine.           | false
          attacks are bad                          | false
          2021                                     | false
          """)
  void whatCouldHoldAnActBetweenActorsPasses(String text, boolean passes) {
    assertThat(screen.passes(new Sentence(0, new Span(0, text.length()), text))).isEqualTo(passes);
  }
}
