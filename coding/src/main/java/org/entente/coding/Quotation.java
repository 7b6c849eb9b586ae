package org.entente.coding;

import java.util.Optional;
import org.entente.article.Span;
import org.entente.event.Attribution;

/**
 * A quotation of an article and who speaks it, as coding takes them.
 *
 * @param span from the opening mark to the closing one, in the article's text
 * @param speaker with a code when it is a political actor that we know; empty when nobody is found
 */
public record Quotation(Span span, Optional<Attribution> speaker) {}
