package org.entente.ledger;

import org.entente.relation.Relation;

/**
 * How much the ledger holds between two actors, in either direction. A joint act counts once.
 *
 * @param relation codes in alphabetical order
 * @param events events of every status
 * @param actual those that happened, now
 */
public record RelationCount(Relation relation, long events, long actual) {}
