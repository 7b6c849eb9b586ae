package org.entente.ledger;

import org.entente.relation.Dyad;

/**
 * How much the ledger holds of one side acting on another. A joint act counts in both directions.
 *
 * @param events events of every status
 * @param actual those that happened, now
 */
public record DyadCount(Dyad dyad, long events, long actual) {}
