package org.entente.sources.watch;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.entente.article.Article;

/** Takes articles over for good. One thread asks. */
@FunctionalInterface
public interface Taker {
  /** Begins to code the articles of one item, on other threads where it can. */
  Taking begin(List<Article> articles);

  /** Articles that are being coded. */
  interface Taking {
    /** Done when there is nothing left for {@link #finish()} to wait for. */
    CompletableFuture<Void> coded();

    /**
     * Stores the articles once they are coded. When this returns, none of them can be lost; one of
     * an id that was taken before adds nothing.
     */
    Taken finish();
  }

  /** What became of them. */
  enum Taken {
    CODED,
    /** Stored as they are: they are not in English. */
    FOREIGN
  }
}
