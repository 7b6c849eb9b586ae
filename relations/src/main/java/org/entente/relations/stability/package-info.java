/**
 * Is it still the same relationship? {@link org.entente.relations.stability.StabilityModel} follows
 * a dyad day by day and weighs every day on which the present mix of acts may have begun; {@link
 * org.entente.relations.stability.Stability} is the weight of those at least 60 days back, with a
 * band for other assumptions.
 */
@NullMarked
package org.entente.relations.stability;

import org.jspecify.annotations.NullMarked;
