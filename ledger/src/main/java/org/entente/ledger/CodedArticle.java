package org.entente.ledger;

import java.util.List;
import org.entente.article.Article;
import org.entente.event.Coding;

/**
 * An article with what became of each of its sentences.
 *
 * @param codings in the order of the sentences
 */
public record CodedArticle(Article article, List<Coding> codings) {
  /**
   * @throws IllegalArgumentException when an event names another article as its evidence
   */
  public CodedArticle {
    codings = List.copyOf(codings);
    for (Coding coding : codings)
      if (coding instanceof Coding.Coded coded)
        for (var event : coded.events())
          if (!event.evidence().article().equals(article.id()))
            throw new IllegalArgumentException(
                "Article '%s' with an event of article '%s'"
                    .formatted(article.id(), event.evidence().article()));
  }
}
