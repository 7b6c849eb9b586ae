package org.entente.coding.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.article.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelinesTest {
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Friday, January 4, 2019                | | 2019-01-04
          Published: 12 May 2021 09:30 GMT       | | 2021-05-12
          2021-05-12                             | | 2021-05-12
          On Friday, January 4, 2019 it began.   | |
          It is 2021.                            | |
          February 30, 2019                      | |
           | https://news.example/2021/05/12/talks | 2021-05-12
           | https://news.example/a-2021-05-12.html | 2021-05-12
           | https://news.example/2021/13/45/talks |
           | https://news.example/story/20210512  |
          """)
  void aDateStandingAloneOrInTheAddressIsTheArticles(
      @Nullable String line, @Nullable String url, @Nullable LocalDate expected) {
    String text = (line == null ? "" : line + "\n\n") + "The ministers met in Vienna.";

    var found = Datelines.find(new Article("a", url, null, null, null, "en", text));

    assertThat(found.map(Datelines.Dateline::day).orElse(null)).isEqualTo(expected);
  }

  @Test
  void theStatedDateIsNotOverruled() {
    LocalDate stated = LocalDate.of(2021, 5, 12);
    Article article =
        new Article("a", null, null, null, stated, "en", "January 4, 2019\n\nThey met.");

    assertThat(DateContext.of(article).published()).contains(stated);
  }
}
