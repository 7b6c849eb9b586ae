package org.entente.coding.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.article.Sentence;
import org.entente.coding.Shared;
import org.entente.coding.acts.LexiconEntry.Example;
import org.entente.coding.text.Sentences;
import org.junit.jupiter.api.Test;

/** What our own arithmetic makes of CoreNLP's models against what CoreNLP makes of them. */
class TwinTest {
  private static final int LEAST_TOKENS = 15_000;

  @Test
  void everyExampleOfTheLexiconIsTaggedAndParsedAsByCoreNlp() {
    SentenceParser ours = SentenceParser.load();
    SentenceParser twin = SentenceParser.loadCoreNlp();
    int tokens = 0;
    List<String> differences = new ArrayList<>();
    for (Sentence sentence : (Iterable<Sentence>) sentences()::iterator) {
      List<Token> parsed = ours.parse(sentence).map(ParsedSentence::tokens).orElse(List.of());
      List<Token> expected = twin.parse(sentence).map(ParsedSentence::tokens).orElse(List.of());
      assertThat(parsed).hasSameSizeAs(expected);
      tokens += expected.size();
      for (int i = 0; i < expected.size(); i++)
        if (!parsed.get(i).equals(expected.get(i)))
          differences.add(expected.get(i) + " in: " + sentence.text());
    }
    assertThat(tokens).isGreaterThan(LEAST_TOKENS);
    assertThat(differences).hasSizeLessThan(tokens / 1_000);
  }

  private static Stream<Sentence> sentences() {
    return Shared.coder().lexicon().entries().stream()
        .flatMap(entry -> entry.examples().stream())
        .map(Example::text)
        .flatMap(text -> Sentences.of(Shared.article(text, "2021-06-01")).stream());
  }
}
