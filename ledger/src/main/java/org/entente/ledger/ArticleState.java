package org.entente.ledger;

import java.util.List;

/** How the ledger stands to an article, by the article's id. */
public sealed interface ArticleState {
  /** The ledger does not know it: worth coding. */
  record Absent() implements ArticleState {}

  /** Coded before: coding it again would add nothing. */
  record Stored() implements ArticleState {}

  /**
   * Another article stands under this id. The ledger keeps what it has.
   *
   * @param parts what is different: text, publication date
   */
  record Differs(List<String> parts) implements ArticleState {
    public Differs {
      parts = List.copyOf(parts);
    }
  }
}
