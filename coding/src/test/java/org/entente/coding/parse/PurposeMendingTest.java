package org.entente.coding.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.article.Sentence;
import org.entente.article.Span;
import org.entente.coding.Shared;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurposeMendingTest {
  @ParameterizedTest(name = "{1} hangs on {3} as {2}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Egypt is cooperating with Cyprus to develop gas fields.        | Cyprus   | obl  | cooperating | with whom
          Czech firefighters travelled to Greece to fight the fires.     | Greece   | obl  | travelled   | where to
          Danish spies helped the United States monitor cables.          | States   | obj  | helped      | who was helped
          American commandos rescued a Nigerian nurse held by bandits.   | nurse    | obj  | rescued     | who was rescued
          Paris expressed willingness to work with Rwanda.               | work     | acl  | willingness | willing to do what
          Norway's offer to train Ukrainian soldiers was accepted.       | offer    | nsubj:pass | accepted | what was accepted
          The envoy called the Dutch minister a friend.                  | friend   | xcomp | called     | what he was called
          Norway handed Latvia its first howitzers.                      | Latvia   | iobj | handed      | to whom
          """)
  void nounsBeforeVerbsHangWhereTheyBelong(
      String text, String word, String relation, String above, String because) {
    ParsedSentence parsed =
        Shared.coder()
            .parser()
            .parse(new Sentence(0, new Span(0, text.length()), text))
            .orElseThrow();
    Token token =
        parsed.tokens().stream().filter(one -> one.text().equals(word)).findFirst().orElseThrow();
    assertThat(token.relation()).as(because).isEqualTo(relation);
    assertThat(parsed.head(token).map(Token::text)).contains(above);
  }
}
