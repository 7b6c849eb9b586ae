/** The lexicon's own examples, run. */
@NullMarked
package org.entente.coding.acts;

import org.jspecify.annotations.NullMarked;
