package org.entente.ledger;

import java.time.LocalDate;
import java.util.Set;
import org.entente.event.Auxiliary;
import org.entente.event.EventType;
import org.entente.event.QuadClass;
import org.jspecify.annotations.Nullable;

/**
 * One act of one actor on another, without its words: what series are made of.
 *
 * @param reference of its event: an id, or {@code icews:32889836}
 * @param day {@code null} when unknown
 * @param type {@code null} for what PLOVER does not code
 * @param score PLOVER's, or Goldstein's where only imported events of one origin were asked for
 * @param auxiliary empty for an actual event; imported events are all taken for actual
 * @param joint the act of both sides at once, which stands here once for each direction; imported
 *     events do not say
 */
public record LedgerAct(
    String reference,
    @Nullable LocalDate day,
    String actor,
    String recipient,
    @Nullable EventType type,
    QuadClass quad,
    double score,
    Set<Auxiliary> auxiliary,
    boolean joint) {
  public LedgerAct {
    auxiliary = Set.copyOf(auxiliary);
  }

  public boolean actual() {
    return auxiliary.isEmpty();
  }
}
