/**
 * Models in a form that opens at once: made from what CoreNLP ships, kept in a file, mapped into
 * memory and asked in place.
 */
@NullMarked
package org.entente.coding.parse.packed;

import org.jspecify.annotations.NullMarked;
