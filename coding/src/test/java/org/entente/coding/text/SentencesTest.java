package org.entente.coding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.article.Article;
import org.entente.article.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  private static List<Sentence> split(String text) {
    return Sentences.of(new Article("a", null, null, null, null, null, text));
  }

  @Test
  void offsetsPointIntoTheOriginalText() {
    String text = "The U.S. said no.  Mr. Smith left Kyiv at 5 p.m. on Monday.\n\nRussia agreed.";
    List<Sentence> sentences = split(text);
    assertThat(sentences).hasSize(3);
    assertThat(sentences)
        .allSatisfy(sentence -> assertThat(sentence.span().of(text)).isEqualTo(sentence.text()));
    assertThat(sentences.get(1).text()).startsWith("Mr. Smith").endsWith("Monday.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LONDON (Reuters) - Russia agreed. | Russia agreed.
          GENEVA, June 16 (AFP) — Russia agreed. | Russia agreed.
          The [el presidente ruso, Vladimir] Putin spoke. | The Putin spoke.
          The [Russian] president spoke. | The Russian president spoke.
          NATO - an alliance - met. | NATO - an alliance - met.
          """)
  void residueIsBlankedInPlace(String text, String left) {
    String clean = Cleaning.clean(text);
    assertThat(clean).hasSameSizeAs(text);
    assertThat(clean.trim().replaceAll("\\s+", " ")).isEqualTo(left);
  }

  @Test
  void anEmptyLineEndsASentenceWithoutAStop() {
    assertThat(split("Talks in Geneva\n\nRussia agreed to talks.")).hasSize(2);
  }

  @Test
  void whiteSpaceAloneHasNoSentences() {
    assertThat(split(" \n\n\t ")).isEmpty();
    assertThat(split("")).isEmpty();
  }

  @Test
  void controlCharactersAreNoWords() {
    assertThat(split("Russia\u0000 agreed\u200b.").getFirst().text()).isEqualTo("Russia  agreed .");
  }
}
