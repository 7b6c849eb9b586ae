/** Drops sentences that cannot hold an event, before anything costly is done with them. */
@NullMarked
package org.entente.coding.screen;

import org.jspecify.annotations.NullMarked;
