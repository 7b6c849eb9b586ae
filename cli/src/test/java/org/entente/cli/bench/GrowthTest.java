package org.entente.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.article.Article;
import org.junit.jupiter.api.Test;

class GrowthTest {
  private static final List<Article> CORPUS =
      List.of(
          new Article("a", null, null, null, null, "en", "Yesterday they met Wickersham.", null));

  @Test
  void oneCoderReadsAHundredCopiesAndANewOneTheCorpusBeforeEveryFive() {
    List<String> grown = new ArrayList<>();
    AtomicInteger made = new AtomicInteger();
    List<String> fresh = new ArrayList<>();
    Growth growth =
        Growth.measure(
            CORPUS,
            new Renaming(name -> false),
            Work.oneByOne(article -> grown.add(article.id())),
            () -> {
              made.incrementAndGet();
              return Work.oneByOne(article -> fresh.add(article.id()));
            },
            done -> {});
    assertThat(grown)
        .hasSize(100)
        .startsWith("a~1", "a~2")
        .endsWith("a~100")
        .doesNotHaveDuplicates();
    assertThat(fresh).hasSize(21).startsWith("a~1", "a~6").doesNotHaveDuplicates();
    assertThat(made).hasValue(21);
    assertThat(growth.rate(1).sentences()).isEqualTo(21);
    assertThat(growth.rate(10).sentences()).isEqualTo(10);
    assertThat(growth.rate(100).sentences()).isEqualTo(100);
    assertThat(growth.lastQuarter().median()).isPositive();
  }
}
