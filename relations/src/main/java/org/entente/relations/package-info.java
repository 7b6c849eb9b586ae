/**
 * What a record of acts says about relations, put together.
 *
 * <p>{@link org.entente.relations.RelationMeasures} measures one relation for its page; {@link
 * org.entente.relations.Overview} ranks all relations and lists what changed. Each measure has its
 * package: {@code series} (counts and scores over time), {@code level} (how friendly, how jumpy,
 * how unusual, where to), {@code stability} (still the same?), {@code change} (since when not?),
 * {@code forecast} (how predictable, and what next?), {@code reciprocity} (who answers whom?),
 * {@code uncertainty} (how sure). Every measure is a pure function of a series; none knows where
 * the acts come from. What each means, and does not, stands in the manual's page on measures.
 */
@NullMarked
package org.entente.relations;

import org.jspecify.annotations.NullMarked;
