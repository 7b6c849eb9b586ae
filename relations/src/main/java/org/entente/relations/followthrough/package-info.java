/**
 * Do they mean what they say? {@link org.entente.relations.followthrough.FollowThrough} counts how
 * many threats were carried out, offers accepted, promises kept and demands met, of those that are
 * settled, and how long it took. Whoever follows commitments hands them in as {@link
 * org.entente.relations.followthrough.Undertaking}s; nothing here knows how they are found.
 */
@NullMarked
package org.entente.relations.followthrough;

import org.jspecify.annotations.NullMarked;
