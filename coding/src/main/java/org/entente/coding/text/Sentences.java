package org.entente.coding.text;

import java.util.ArrayList;
import java.util.List;
import org.entente.article.Article;
import org.entente.article.Sentence;
import org.entente.article.Span;
import org.entente.coding.parse.SentenceBoundaries;
import org.entente.coding.stage.Stage;

/** Splits an article into clean sentences. */
public final class Sentences {
  private Sentences() {}

  /**
   * The sentences of an article, in order. Their spans point into the article's text; their own
   * text is cleaned in place.
   */
  public static List<Sentence> of(Article article) {
    return Stage.SPLIT.time(() -> split(article));
  }

  private static List<Sentence> split(Article article) {
    String clean = Cleaning.clean(article.text());
    List<Sentence> sentences = new ArrayList<>();
    for (Span span : SentenceBoundaries.find(clean))
      sentences.add(new Sentence(sentences.size(), span, span.of(clean)));
    return sentences;
  }
}
