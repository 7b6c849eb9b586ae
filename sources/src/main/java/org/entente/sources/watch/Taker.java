package org.entente.sources.watch;

import java.util.List;
import org.entente.article.Article;

/** Takes articles over for good. */
public interface Taker {
  /**
   * Codes and stores the articles of one item. When this returns, none of them can be lost; one of
   * an id that was taken before adds nothing.
   */
  Taken take(List<Article> articles);

  /** What became of them. */
  enum Taken {
    CODED,
    /** Stored as they are: they are not in English. */
    FOREIGN
  }
}
