package org.entente.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of coding by one coder; every row it adds carries its number.
 *
 * @param id from 1
 * @param finished {@code null} while it goes on, and for good when the program was killed
 */
public record Run(long id, Coder coder, Instant started, @Nullable Instant finished) {}
