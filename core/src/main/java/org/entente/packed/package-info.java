/**
 * Models in a form that opens at once: made from what their authors ship, kept in a file, mapped
 * into memory and asked in place.
 */
@NullMarked
package org.entente.packed;

import org.jspecify.annotations.NullMarked;
