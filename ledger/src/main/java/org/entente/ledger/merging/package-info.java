/**
 * Which reports tell of one event, and which articles are copies of one another.
 *
 * <p>A pure function from the set of reports to events: {@link Merger} takes them in an order of
 * their own, {@link Precedence}, the surest first, and puts each with the event that it fits best
 * among those that came before, or makes it the first of a new one. {@link Comparison} says what
 * fits. What comes out does not depend on when a report came in, so the same articles give the same
 * ledger in any order.
 *
 * <p>Only reports of a few weeks, of the same actors and the same type are ever compared: {@link
 * Chunk} names that neighbourhood, and a new report looks at no more of the ledger than that.
 *
 * <p>{@link Shingles} finds articles that are copies of one another, by their words.
 */
@NullMarked
package org.entente.ledger.merging;

import org.jspecify.annotations.NullMarked;
