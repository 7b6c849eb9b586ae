/** How far a number can be trusted: intervals, and the resampling that gives them. */
@NullMarked
package org.entente.relations.uncertainty;

import org.jspecify.annotations.NullMarked;
