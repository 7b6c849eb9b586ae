package org.entente.coding.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.article.Sentence;
import org.entente.article.Span;
import org.entente.coding.Shared;
import org.entente.coding.acts.Lexicon;
import org.entente.coding.parse.SplitText;
import org.entente.coding.screen.Screen.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTest {
  private static final Screen SCREEN = new Screen(Lexicon.standard().entries());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Russia attacked Ukraine.                      | READ
          The Kenyan and Ugandan ministers met.         | READ
          Egyptian troops withdrew from Mali.           | READ_IN_CONTEXT
          Russian trade unions went on strike.          | READ
          An air-strike by Chad hit Mali.               | READ
          Iran denies that it bombed Iraq.              | READ_IN_CONTEXT
          He criticised them.                           | READ_IN_CONTEXT
          Poland shouldn't attack Belarus.              | READ
          Canada pulled its envoy out of Iran.          | READ_IN_CONTEXT
          The weather in Paris was sunny.               | PASSED_OVER
          Russia is a large country.                    | PASSED_OVER
          2021                                          | PASSED_OVER
          """)
  void whatCouldHoldAnActOfSomebodyIsRead(String text, Verdict verdict) {
    assertThat(verdict(text, text.matches(".*\\p{Lu}\\p{L}+[a-z].*"))).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "Strikers attacked a car., PASSED_OVER",
    "Conyers attacked a car., READ",
  })
  void aNameThatTheArticleItselfGaveSomebodyCounts(String text, Verdict verdict) {
    assertThat(SCREEN.verdict(sentence(text), false, "Conyers"::equals)).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Egyptian troops withdrew from Mali., true",
    "Iran denies that it bombed Iraq., true",
    "An air-strike by Chad hit Mali., true",
    "Russian hosts were happy., false",
    "The Polish backs were tired., false",
  })
  void aWordMustStandAsTheVerbOrNounThatTellsTheAct(String text, boolean permitted) {
    assertThat(verdict(text, true)).isNotEqualTo(Verdict.PASSED_OVER);
    var tagged = Shared.coder().parser().tag(sentence(text), SplitText.of(text));
    assertThat(SCREEN.permits(tagged.orElseThrow())).isEqualTo(permitted);
  }

  private static Verdict verdict(String text, boolean named) {
    return SCREEN.verdict(sentence(text), named, word -> false);
  }

  private static Sentence sentence(String text) {
    return new Sentence(0, new Span(0, text.length()), text);
  }
}
