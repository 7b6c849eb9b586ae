package org.entente.ledger;

/**
 * A mention as a report of an event.
 *
 * @param tells whether the event is told as this one has it
 * @param own whether it is a report of the event itself, not of one that somebody called its
 *     duplicate
 * @param why it is taken for a report of this event, in words
 * @param voice whose word it is: the publisher's, or the publisher's who had the article first
 */
public record ReportOf(Mention mention, boolean tells, boolean own, String why, String voice) {}
