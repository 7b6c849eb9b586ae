/**
 * From an article to its events, a sentence at a time; {@link org.entente.coding.Coder} is the way
 * in.
 */
@NullMarked
package org.entente.coding;

import org.jspecify.annotations.NullMarked;
