package org.entente.ledger;

/**
 * What storing an article did. When it is there the transaction is over: nothing can undo it.
 *
 * @param before how the ledger stood to the article; only an absent one is stored
 * @param sentences sentence outcomes added
 * @param mentions mentions added
 * @param newEvents events that no earlier mention had reported
 */
public record Receipt(ArticleState before, int sentences, int mentions, int newEvents) {
  public boolean added() {
    return before instanceof ArticleState.Absent;
  }
}
