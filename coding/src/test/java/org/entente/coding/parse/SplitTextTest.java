package org.entente.coding.parse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.entente.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chad's army left Mali. \"We can't stay,\" the minister said.\n\nIt won't return.",
        "He met the envoy in the U.S. Chad agreed at 5 p.m. The talks\ngo on in Washington, D.C.",
        "Who attacked?! Nobody knows... (The U.N. does.)\n\nMr. Smith-Jones's $5m aid: 1,000 tents.",
      })
  void theWordsOfASentenceAreThoseItHasAlone(String text) {
    SplitText split = SplitText.of(text);
    assertThat(split.sentences()).hasSizeGreaterThan(1);
    for (int i = 0; i < split.sentences().size(); i++) {
      Span span = split.sentences().get(i);
      List<CoreLabel> alone = SentenceParser.tokenize(span.of(text));
      List<CoreLabel> taken = split.take(i).orElseThrow();
      assertThat(taken).extracting(CoreLabel::word).isEqualTo(words(alone));
      assertThat(taken).extracting(CoreLabel::beginPosition).isEqualTo(starts(alone));
      assertThat(taken).extracting(CoreLabel::endPosition).isEqualTo(ends(alone));
    }
  }

  @Test
  void theyAreGivenOnce() {
    SplitText split = SplitText.of("Chad left Mali.");
    assertThat(split.take(0)).isPresent();
    assertThat(split.take(0)).isEmpty();
  }

  private static List<String> words(List<CoreLabel> labels) {
    return labels.stream().map(CoreLabel::word).toList();
  }

  private static List<Integer> starts(List<CoreLabel> labels) {
    return labels.stream().map(CoreLabel::beginPosition).toList();
  }

  private static List<Integer> ends(List<CoreLabel> labels) {
    return labels.stream().map(CoreLabel::endPosition).toList();
  }
}
