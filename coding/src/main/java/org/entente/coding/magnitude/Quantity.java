package org.entente.coding.magnitude;

import org.entente.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number in words or digits, before anybody knows what it counts.
 *
 * @param words where it stands in the sentence's own text, with "at least" and the like
 * @param core the same without
 * @param least at least so many
 * @param most {@code null} when open
 * @param approximate whether the words leave it vague
 * @param currency ISO 4217 code of money
 */
record Quantity(
    Span words,
    Span core,
    double least,
    @Nullable Double most,
    boolean approximate,
    @Nullable String currency) {}
