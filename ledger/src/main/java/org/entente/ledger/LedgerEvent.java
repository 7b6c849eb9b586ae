package org.entente.ledger;

import org.entente.event.Event;

/**
 * An event merged from its mentions.
 *
 * @param event as the first report tells it: earliest published, then by article, sentence and
 *     place in the sentence, so that the order of coding does not matter
 * @param mentions how many sentences report it, at least 1
 */
public record LedgerEvent(Event event, long mentions) {}
