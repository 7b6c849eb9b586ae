/** How large an act was: the numbers of a sentence, what they count, and whose they are. */
@NullMarked
package org.entente.coding.magnitude;

import org.jspecify.annotations.NullMarked;
