/** States and other political actors, as the record names them. */
@NullMarked
package org.entente.actor;

import org.jspecify.annotations.NullMarked;
