package org.entente.ledger.interchange;

import org.jspecify.annotations.Nullable;

/**
 * A side of an imported event.
 *
 * @param name as the file writes it; empty where it names nobody
 * @param sectors as the file writes them
 * @param country as the file writes it
 * @param code our code of the country; {@code null} when the file names none, or several, or nobody
 *     of ours
 */
public record ImportedParty(
    String name, @Nullable String sectors, @Nullable String country, @Nullable String code) {}
