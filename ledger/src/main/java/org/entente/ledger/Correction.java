package org.entente.ledger;

import java.time.Instant;
import org.entente.event.EventId;
import org.jspecify.annotations.Nullable;

/**
 * One person's word against the coder's. It is never changed or removed; a later one can say
 * otherwise.
 *
 * @param number in the order in which corrections were made
 * @param by whoever made it, as the caller named them
 */
public record Correction(
    long number, EventId event, Change change, String by, Instant made, @Nullable String reason) {}
