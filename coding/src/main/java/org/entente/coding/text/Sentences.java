package org.entente.coding.text;

import java.util.ArrayList;
import java.util.List;
import org.entente.article.Article;
import org.entente.article.Sentence;
import org.entente.article.Span;
import org.entente.coding.parse.SplitText;
import org.entente.coding.stage.Stage;

/** Splits an article into clean sentences. */
public final class Sentences {
  private Sentences() {}

  /**
   * The sentences of an article, in order. Their spans point into the article's text; their own
   * text is cleaned in place.
   */
  public static List<Sentence> of(Article article) {
    return split(article).sentences();
  }

  /** The same with the words that the text was cut into. */
  public static SplitArticle split(Article article) {
    return Stage.SPLIT.time(() -> {
      String clean = Cleaning.clean(article.text());
      SplitText split = SplitText.of(clean);
      List<Sentence> sentences = new ArrayList<>();
      for (Span span : split.sentences())
        sentences.add(new Sentence(sentences.size(), span, span.of(clean)));
      return new SplitArticle(sentences, split);
    });
  }
}
