package org.entente.ledger;

import java.util.Map;
import org.entente.event.Coding.Gap;
import org.entente.event.Coding.Reason;

/**
 * How many sentences had each outcome; every reason and gap has an entry.
 *
 * @param coded at least one event
 * @param withoutEvent nothing to record, by reason
 * @param unresolved a rule matched and a part stayed unknown, by part
 */
public record OutcomeCounts(long coded, Map<Reason, Long> withoutEvent, Map<Gap, Long> unresolved) {
  public OutcomeCounts {
    withoutEvent = Map.copyOf(withoutEvent);
    unresolved = Map.copyOf(unresolved);
  }

  public long totalWithoutEvent() {
    return sum(withoutEvent);
  }

  public long totalUnresolved() {
    return sum(unresolved);
  }

  public long sentences() {
    return coded + totalWithoutEvent() + totalUnresolved();
  }

  private static long sum(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
