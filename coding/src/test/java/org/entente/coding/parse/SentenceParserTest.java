package org.entente.coding.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.article.Sentence;
import org.entente.article.Span;
import org.entente.coding.Shared;
import org.junit.jupiter.api.Test;

class SentenceParserTest {
  private static Sentence sentence(String text, int at) {
    return new Sentence(0, new Span(at, at + text.length()), text);
  }

  @Test
  void wordsKnowTheirPlaceInTheArticle() {
    ParsedSentence parsed =
        Shared.coder().parser().parse(sentence("Russia expelled diplomats.", 100)).orElseThrow();
    Token russia = parsed.token(0);
    assertThat(russia.span()).isEqualTo(new Span(100, 106));
    assertThat(russia.relation()).isEqualTo("nsubj");
    assertThat(parsed.head(russia).map(Token::lemma)).contains("expel");
  }

  @Test
  void quotationMarksGovernNothing() {
    ParsedSentence parsed =
        Shared.coder().parser().parse(sentence("“We would prefer talks.", 0)).orElseThrow();
    assertThat(parsed.children(parsed.token(0))).isEmpty();
    assertThat(parsed.tokens().stream().filter(token -> token.head() < 0).map(Token::lemma))
        .containsExactly("prefer");
  }

  @Test
  void whatIsTooLongForASentenceIsNotParsed() {
    assertThat(Shared.coder().parser().parse(sentence("and war ".repeat(20_000).trim(), 0)))
        .isEmpty();
    assertThat(Shared.coder().parser().parse(sentence("   ", 0))).isEmpty();
  }
}
