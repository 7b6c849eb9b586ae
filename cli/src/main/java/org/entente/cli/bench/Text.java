package org.entente.cli.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.article.Article;
import org.entente.coding.text.Sentences;

/**
 * An article, counted beforehand and for all alike: CoreNLP puts a headline and the paragraph after
 * it into one sentence, so that its own count would make it look slower.
 *
 * @param sentences that Entente makes of it
 * @param bytes of its text in UTF-8
 */
record Text(Article article, int sentences, int bytes) {
  static List<Text> of(List<Article> articles) {
    return articles.stream().map(Text::of).toList();
  }

  private static Text of(Article article) {
    return new Text(
        article,
        Sentences.of(article).size(),
        article.text().getBytes(StandardCharsets.UTF_8).length);
  }
}
