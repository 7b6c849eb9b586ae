package org.entente.spark;

import java.util.List;
import org.entente.article.Article;
import org.entente.coding.Coder;
import org.entente.event.Coding;

/** The coder of this process, which all its tasks share: reading its models takes seconds. */
final class ExecutorCoder {
  private ExecutorCoder() {}

  /** What is in each sentence; nothing at all in an article that is not in English. */
  static List<Coding> code(Article article) {
    return article.isEnglish() ? Standard.CODER.code(article).codings() : List.of();
  }

  private static final class Standard {
    static final Coder CODER = Coder.standard();
  }
}
