/** The lexicon at work: its examples run, a user's own entries checked. */
@NullMarked
package org.entente.coding.lexicon;

import org.jspecify.annotations.NullMarked;
