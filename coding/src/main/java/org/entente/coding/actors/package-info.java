/** Who is meant: finds mentions of political actors and resolves them as of a day. */
@NullMarked
package org.entente.coding.actors;

import org.jspecify.annotations.NullMarked;
