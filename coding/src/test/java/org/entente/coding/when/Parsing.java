package org.entente.coding.when;

import java.util.ArrayList;
import java.util.List;
import org.entente.article.Sentence;
import org.entente.article.Span;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.SentenceParser;

/** The real parser, read once for all tests of dates. */
final class Parsing {
  static final SentenceParser PARSER = SentenceParser.load();

  private Parsing() {}

  static ParsedSentence parse(String text) {
    return parseAll(text).getFirst();
  }

  /** Sentences of one article, in order. */
  static List<ParsedSentence> parseAll(String... texts) {
    List<ParsedSentence> parsed = new ArrayList<>();
    int start = 0;
    for (String text : texts) {
      Span span = new Span(start, start + text.length());
      parsed.add(PARSER.parse(new Sentence(parsed.size(), span, text)).orElseThrow());
      start = span.end() + 1;
    }
    return parsed;
  }

  static int word(ParsedSentence sentence, String word) {
    return sentence.tokens().stream()
        .filter(token -> token.text().equals(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No word " + word + " in\n" + sentence))
        .index();
  }
}
