package org.entente.cli.bench;

import java.util.Iterator;
import java.util.function.Consumer;
import org.entente.article.Article;

/** Codes or reads articles. */
public interface Work {
  /**
   * Has read all that it took when it comes back.
   *
   * @param articles in any number, until {@link Iterator#hasNext} says that the time is up
   */
  void read(Iterator<Article> articles);

  /** One article after the other, by one thread. */
  static Work oneByOne(Consumer<Article> read) {
    return articles -> articles.forEachRemaining(read);
  }
}
