package org.entente.coding.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.article.Span;

/**
 * A sentence with its actor and recipient marked.
 *
 * @param text the sentence
 * @param actor spans of the actor in the text
 * @param recipient spans of the recipient
 * @param events PLOVER types any of which is right
 * @param label the gold's own class name
 */
public record MarkedPair(
    String id,
    String text,
    List<Span> actor,
    List<Span> recipient,
    Set<String> events,
    String label) {

  /** Reads the marks {@code <s>…</s>} and {@code <t>…</t>} out of a text. */
  public static MarkedPair of(String id, String marked, String label) {
    StringBuilder text = new StringBuilder();
    List<Span> actor = new ArrayList<>();
    List<Span> recipient = new ArrayList<>();
    int open = 0;
    int at = 0;
    while (at < marked.length()) {
      if (marked.startsWith("<s>", at) || marked.startsWith("<t>", at)) {
        open = text.length();
        at += 3;
      } else if (marked.startsWith("</s>", at) || marked.startsWith("</t>", at)) {
        (marked.charAt(at + 2) == 's' ? actor : recipient).add(new Span(open, text.length()));
        at += 4;
      } else {
        text.append(marked.charAt(at));
        at++;
      }
    }
    return new MarkedPair(id, text.toString(), actor, recipient, Set.of(label.split("\\|")), label);
  }
}
