package org.entente.article;

/**
 * A sentence of an article.
 *
 * @param index from 0 in the order of the article
 * @param span where it stands in the article's text
 * @param text what is coded: the article's own characters, blanked in place where they are residue,
 *     so that it is as long as the span and every offset in it is an offset of the article
 */
public record Sentence(int index, Span span, String text) {
  public Sentence {
    if (text.length() != span.length())
      throw new IllegalArgumentException(
          "Sentence %d has %d characters in a span of %d"
              .formatted(index, text.length(), span.length()));
  }
}
