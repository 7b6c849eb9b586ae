package org.entente.event;

import java.time.LocalDate;
import org.entente.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words behind a record.
 *
 * @param article id of the article
 * @param url where the article was found
 * @param publisher whose article it is
 * @param published day of publication
 * @param sentence index of the sentence in the article, from 0
 * @param span where the sentence stands in the article's text
 * @param text the sentence
 * @param act where the words of the act stand in the article's text
 * @param actText the words of the act
 */
public record Evidence(
    String article,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable LocalDate published,
    int sentence,
    Span span,
    String text,
    Span act,
    String actText) {}
