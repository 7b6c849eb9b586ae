/** From an article's text to clean sentences whose offsets still point into the original. */
@NullMarked
package org.entente.coding.text;

import org.jspecify.annotations.NullMarked;
