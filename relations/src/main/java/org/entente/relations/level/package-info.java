/**
 * How friendly, how jumpy, how unusual: everything measured in score points. {@link
 * org.entente.relations.level.Level} is the mean of the last quarter, {@link
 * org.entente.relations.level.Volatility} how far weeks stray from what was foretold, {@link
 * org.entente.relations.level.NormalRange} what a week usually lies within. All start from {@link
 * org.entente.relations.level.WeeklyLevels}.
 */
@NullMarked
package org.entente.relations.level;

import org.jspecify.annotations.NullMarked;
