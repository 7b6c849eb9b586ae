/**
 * What became of offers, promises, threats and demands. {@link
 * org.entente.relations.commitment.Commitments} reads it off the events, whatever their order;
 * {@link org.entente.relations.commitment.Matching} holds the rules of what belongs to what, {@link
 * org.entente.relations.commitment.Span} how long one stays open.
 */
@NullMarked
package org.entente.relations.commitment;

import org.jspecify.annotations.NullMarked;
