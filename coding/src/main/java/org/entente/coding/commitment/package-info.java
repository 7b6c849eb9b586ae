/**
 * Who binds himself to what. {@link org.entente.coding.commitment.TermsReader} reads an act's
 * terms: the offer, promise, threat or demand that it makes, the condition on which it hangs, and
 * which earlier commitment it answers. What became of a commitment is not for one sentence to say.
 */
@NullMarked
package org.entente.coding.commitment;

import org.jspecify.annotations.NullMarked;
