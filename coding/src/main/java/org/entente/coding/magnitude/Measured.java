package org.entente.coding.magnitude;

import org.entente.coding.parse.Token;
import org.entente.event.Magnitude;

/**
 * A number of which is known what it counts.
 *
 * @param anchor the word that says so, from which its act is looked for
 */
record Measured(Magnitude magnitude, Token anchor) {}
