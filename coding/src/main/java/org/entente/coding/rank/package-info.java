/** Which reading of a sentence is the right one, and how far it can be trusted: learned weights. */
@NullMarked
package org.entente.coding.rank;

import org.jspecify.annotations.NullMarked;
