/** The fields of life an event belongs to: PLOVER's contexts. */
@NullMarked
package org.entente.coding.context;

import org.jspecify.annotations.NullMarked;
