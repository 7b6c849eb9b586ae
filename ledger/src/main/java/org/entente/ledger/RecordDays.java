package org.entente.ledger;

import java.time.LocalDate;
import java.util.Map;

/**
 * The days that the ledger's events of an origin cover, and how much was read on each.
 *
 * @param first the first day with events; where no more than one event in two hundred lies months
 *     before the others, the day from which the others do, so that one stray date does not stretch
 *     the record over empty decades. Events that the articles tell of longer than a month before
 *     the first of them are background: what else happened then was not read about
 * @param last the last day that was read about, not after the day asked for
 * @param read articles by day of publication; imported events by day, where articles are not known
 */
public record RecordDays(LocalDate first, LocalDate last, Map<LocalDate, Integer> read) {
  public RecordDays {
    read = Map.copyOf(read);
    if (last.isBefore(first))
      throw new IllegalArgumentException("A record from %s to %s".formatted(first, last));
  }
}
