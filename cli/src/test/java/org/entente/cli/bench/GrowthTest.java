package org.entente.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.article.Article;
import org.junit.jupiter.api.Test;

class GrowthTest {
  private static final List<Article> CORPUS =
      List.of(
          new Article("a", null, null, null, null, "en", "Yesterday they met Wickersham.", null));

  @Test
  void oneCoderReadsAHundredCopiesAndAnotherAlwaysTheSameOne() {
    List<String> grown = new ArrayList<>();
    List<String> steady = new ArrayList<>();
    Growth growth =
        Growth.measure(
            CORPUS,
            new Renaming(name -> false),
            Work.oneByOne(article -> grown.add(article.id())),
            Work.oneByOne(article -> steady.add(article.id())),
            done -> {});
    assertThat(grown)
        .hasSize(100)
        .startsWith("a~1", "a~2")
        .endsWith("a~100")
        .doesNotHaveDuplicates();
    assertThat(steady).as("once unmeasured").hasSize(22).containsOnly("a~1");
    assertThat(growth.rate(1).sentences()).isEqualTo(21);
    assertThat(growth.rate(10).sentences()).isEqualTo(10);
    assertThat(growth.rate(100).sentences()).isEqualTo(100);
    assertThat(growth.lastQuarter().median()).isPositive();
  }
}
