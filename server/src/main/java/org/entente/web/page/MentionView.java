package org.entente.web.page;

import java.util.List;
import org.entente.event.Event;
import org.entente.event.Evidence;
import org.entente.ledger.Mention;
import org.entente.web.page.Marked.Piece;

/** One report of an event: its sentence with its words marked, and where it stands. */
public record MentionView(String id, Event event, Evidence evidence, List<Piece> sentence) {
  public MentionView {
    sentence = List.copyOf(sentence);
  }

  static MentionView of(Mention mention) {
    Event event = mention.event();
    return new MentionView(mention.id(), event, event.evidence(), Marked.sentence(event));
  }
}
