package org.entente.coding.actors;

import java.util.BitSet;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.coding.text.Quotations;

/** Which words of a sentence stand inside a quotation, which may have begun in one before. */
record Quotes(BitSet inside, boolean staysOpen) {

  static Quotes of(ParsedSentence sentence, Quotations quotations) {
    BitSet words = new BitSet(sentence.size());
    for (Token token : sentence.tokens())
      if (quotations.holds(token.span().start())) words.set(token.index());
    return new Quotes(words, false);
  }

  static Quotes of(ParsedSentence sentence, boolean open) {
    boolean inside = open && !opensFirst(sentence);
    BitSet words = new BitSet(sentence.size());
    for (Token token : sentence.tokens()) {
      if (isOpening(token)) inside = true;
      else if (isClosing(token)) inside = false;
      else if (inside) words.set(token.index());
    }
    return new Quotes(words, inside);
  }

  /** A sentence that opens a quotation shows that none was open before it. */
  private static boolean opensFirst(ParsedSentence sentence) {
    for (Token token : sentence.tokens()) {
      if (isOpening(token)) return true;
      if (isClosing(token)) return false;
    }
    return false;
  }

  private static boolean isOpening(Token token) {
    return token.tag().equals("``") || token.text().equals("“") || token.text().equals("«");
  }

  private static boolean isClosing(Token token) {
    return token.text().equals("”")
        || token.text().equals("»")
        || token.tag().equals("''") && !token.text().equals("'") && !token.text().equals("’");
  }
}
