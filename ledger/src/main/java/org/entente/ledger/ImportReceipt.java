package org.entente.ledger;

/**
 * What an import came to.
 *
 * @param added events that are new
 * @param known events that were there before, or twice in the file
 * @param refused lines that are no event
 */
public record ImportReceipt(long added, long known, long refused) {}
