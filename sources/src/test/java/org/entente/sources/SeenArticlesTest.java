package org.entente.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.article.Article;
import org.junit.jupiter.api.Test;

class SeenArticlesTest {
  private final SeenArticles seen = new SeenArticles();

  private Reading read(String id, String text) {
    var article = new Article(id, null, null, null, null, null, text);
    return seen.check(new Reading.Read(article, Origin.of("news.jsonl"), List.of()));
  }

  @Test
  void knowsEveryArticleAgainAfterMany() {
    for (int i = 0; i < 20_000; i++)
      assertThat(read("id" + i, "text" + i)).isInstanceOf(Reading.Read.class);
    for (int i = 0; i < 20_000; i++) {
      var again = (Reading.Refused) read("id" + i, "text" + i % 2);
      assertThat(again.problem()).isEqualTo(i < 2 ? Problem.DUPLICATE : Problem.CONFLICTING_ID);
    }
  }

  @Test
  void theSameTextUnderAnotherIdIsAnotherArticle() {
    read("a", "Talks.");
    assertThat(read("b", "Talks.")).isInstanceOf(Reading.Read.class);
  }
}
