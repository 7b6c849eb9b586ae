package org.entente.coding.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.article.Span;

/**
 * The quoted stretches of a text. A mark left open ends with its paragraph, unless the next
 * paragraph opens with a mark of its own.
 */
public record Quotations(List<Span> spans) {

  public static Quotations of(String text) {
    List<Span> spans = new ArrayList<>();
    int open = -1;
    int paragraphStart = 0;
    for (int at = 0; at < text.length(); at++) {
      char mark = text.charAt(at);
      boolean opens = mark == '“' || mark == '«' || (mark == '"' && open < 0);
      boolean closes = mark == '”' || mark == '»' || (mark == '"' && open >= 0);
      boolean paragraph = mark == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      if (opens && open < 0) open = at;
      else if ((closes || paragraph) && open >= 0) {
        spans.add(new Span(open, at));
        open = -1;
      } else if (mark == '”' && spans.stream().noneMatch(endsAfter(paragraphStart)))
        // the opening mark is lost: a quotation that begins its paragraph
        spans.add(new Span(paragraphStart, at));
      if (paragraph) paragraphStart = at;
    }
    if (open >= 0) spans.add(new Span(open, text.length()));
    return new Quotations(List.copyOf(spans));
  }

  /** The quotation that a place stands in. */
  public Optional<Span> at(int place) {
    for (Span span : spans)
      if (span.start() <= place && place < span.end()) return Optional.of(span);
    return Optional.empty();
  }

  public boolean holds(int place) {
    return at(place).isPresent();
  }

  private static Predicate<Span> endsAfter(int offset) {
    return span -> span.end() > offset;
  }

  /** Whether most of a stretch stands in one quotation. */
  public boolean covers(Span stretch) {
    int at = Collections.binarySearch(spans, stretch);
    for (int i = Math.max(0, at < 0 ? -at - 2 : at); i < spans.size(); i++) {
      Span span = spans.get(i);
      if (span.start() >= stretch.end()) return false;
      int shared = Math.min(span.end(), stretch.end()) - Math.max(span.start(), stretch.start());
      if (shared > stretch.length() * 3 / 5) return true;
    }
    return false;
  }
}
