/** Ordered and unordered pairs of actors. */
@NullMarked
package org.entente.relation;

import org.jspecify.annotations.NullMarked;
