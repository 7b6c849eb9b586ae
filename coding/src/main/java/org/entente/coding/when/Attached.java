package org.entente.coding.when;

import org.entente.event.EventDate;

/**
 * Words of time found for an act.
 *
 * @param link how they are its own
 * @param rank how near in the tree: lower is nearer
 * @param distance in words
 * @param date what the words give by themselves
 */
record Attached(TimeExpression time, Link link, int rank, int distance, EventDate date) {
  enum Link {
    /** the act was then */
    OWN,
    /** the act came after: "since taking office on January 20" */
    AFTER,
    /** the act was near: "left on Monday after X attacked" */
    AROUND,
    /** somebody reported it then */
    REPORTED
  }
}
