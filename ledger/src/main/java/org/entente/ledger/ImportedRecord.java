package org.entente.ledger;

import org.entente.ledger.interchange.ImportedEvent;

/**
 * An imported event as the ledger keeps it.
 *
 * @param origin whose it is
 * @param line where it stood in its file
 */
public record ImportedRecord(String origin, long line, ImportedEvent event) {
  /** How acts and users name it: {@code icews:32889836}. */
  public String reference() {
    return origin + ":" + event.key();
  }
}
