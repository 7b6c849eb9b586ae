package org.entente.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.entente.article.Article;
import org.junit.jupiter.api.Test;

class RenamingTest {
  private static final Article ARTICLE =
      new Article(
          "1",
          null,
          "Title",
          "Daily",
          LocalDate.of(2021, 5, 12),
          "en",
          "Yesterday the mayor Wickersham met a guest from Norway in Marlborough.",
          null);

  private final Renaming renaming = new Renaming(Set.of("Norway")::contains);

  @Test
  void theFirstCopyIsTheArticleItself() {
    assertThat(renaming.copy(ARTICLE, 0)).isEqualTo(ARTICLE);
  }

  @Test
  void onlyNamesThatNobodyKnowsAreSpelledAnew() {
    Article copy = renaming.copy(ARTICLE, 1);
    assertThat(copy.text())
        .isEqualTo("Yesterday the mayor Wickershamca met a guest from Norway in Marlboroughca.");
    assertThat(copy.id()).isEqualTo("1~1");
    assertThat(copy.published()).isEqualTo(ARTICLE.published());
  }

  @Test
  void noTwoOfAThousandCopiesAreTheSame() {
    Set<String> texts = new HashSet<>();
    for (int copy = 0; copy < 1_000; copy++) texts.add(renaming.copy(ARTICLE, copy).text());
    assertThat(texts).hasSize(1_000);
  }
}
