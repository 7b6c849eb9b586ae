package org.entente.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.article.Article;
import org.entente.article.Sentence;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.SentenceParser;
import org.entente.coding.text.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Generic agents, two-sided adjectives, residue, brackets, ambiguous names, states of their own
 * time: short articles, each read whole as the coder does, and whom its words mean on the day.
 */
class WhomSentencesMeanTest {
  private static final SentenceParser PARSER = SentenceParser.load();
  private static final ActorFinder FINDER = new ActorFinder(ActorDictionary.load());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "whom-sentences-mean.csv",
      delimiter = '|',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void wordsMean(LocalDate day, String text, String expected) {
    Discourse discourse = Discourse.start(day);
    FINDER.survey(text, discourse);
    List<String> mentions = new ArrayList<>();
    for (Sentence sentence : Sentences.of(new Article("test", null, null, null, day, "en", text))) {
      ParsedSentence parsed = PARSER.parse(sentence).orElseThrow();
      for (ActorMention mention : FINDER.find(parsed, discourse))
        mentions.add(ActorFinderTest.label(parsed, mention));
    }
    String found = mentions.isEmpty() ? "nobody" : String.join("; ", mentions);
    assertThat(found).isEqualTo(expected);
  }
}
