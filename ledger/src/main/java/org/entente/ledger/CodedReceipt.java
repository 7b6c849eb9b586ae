package org.entente.ledger;

import java.util.List;

/**
 * What taking coded articles came to.
 *
 * @param added articles that are new
 * @param known articles that were there before, the same
 * @param differing ids under which another article is there, which stays
 * @param mentions mentions added
 * @param newEvents events that no earlier mention had reported
 */
public record CodedReceipt(
    long added, long known, List<String> differing, long mentions, long newEvents) {
  public CodedReceipt {
    differing = List.copyOf(differing);
  }

  /** Articles seen so far. */
  public long articles() {
    return added + known + differing.size();
  }
}
