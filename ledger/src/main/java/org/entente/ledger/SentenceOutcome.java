package org.entente.ledger;

import org.entente.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * What became of a sentence, as the ledger holds it.
 *
 * @param index from 0 in the order of the article
 * @param span where it stands in the article's text
 * @param outcome {@code coded}, {@code no_event} or {@code unresolved}
 * @param reason why there is no event
 * @param rule that matched, of an unresolved one
 * @param gap what stayed unknown, of an unresolved one
 * @param detail the words that stayed unknown
 */
public record SentenceOutcome(
    String article,
    int index,
    Span span,
    String outcome,
    @Nullable String reason,
    @Nullable String rule,
    @Nullable String gap,
    @Nullable String detail) {}
