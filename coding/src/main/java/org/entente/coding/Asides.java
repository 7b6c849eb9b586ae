package org.entente.coding;

import org.entente.article.Sentence;
import org.entente.article.Span;
import org.entente.coding.parse.Token;

/** What stands between two dashes of a sentence: whoever speaks there speaks nothing outside. */
final class Asides {
  private static final String DASHES = "\u2014\u2013";

  private final String text;
  private final int start;

  Asides(Sentence sentence) {
    this.text = sentence.text();
    this.start = sentence.span().start();
  }

  /** Whether a word stands in an aside, and the quotation outside of it. */
  boolean parts(Token word, Span quote) {
    int at = word.span().start() - start;
    int open = before(at);
    int close = after(at);
    if (open < 0 || close == text.length()) return false;
    return quote.end() - start <= open || quote.start() - start >= close;
  }

  private int before(int at) {
    int dash = Math.min(at, text.length()) - 1;
    while (dash >= 0 && !isDash(dash)) dash--;
    return dash;
  }

  private int after(int at) {
    int dash = Math.max(at, 0);
    while (dash < text.length() && !isDash(dash)) dash++;
    return dash;
  }

  private boolean isDash(int at) {
    return DASHES.indexOf(text.charAt(at)) >= 0;
  }
}
