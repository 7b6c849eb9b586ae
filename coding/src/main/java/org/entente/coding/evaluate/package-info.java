/** Measures the coder on gold that the user names. */
@NullMarked
package org.entente.coding.evaluate;

import org.jspecify.annotations.NullMarked;
