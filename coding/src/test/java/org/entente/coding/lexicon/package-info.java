/** The lexicon's own examples, run; a user's entries, right and wrong. */
@NullMarked
package org.entente.coding.lexicon;

import org.jspecify.annotations.NullMarked;
