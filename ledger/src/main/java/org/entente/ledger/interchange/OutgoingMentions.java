package org.entente.ledger.interchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.actor.Party;
import org.entente.event.Event;
import org.entente.event.EventId;
import org.entente.event.Evidence;

/** Reports as GDELT's mentions, beside the events of its version 2. */
public final class OutgoingMentions {
  private static final OutgoingRows ROWS =
      new OutgoingRows("gdelt2", GdeltColumns.MENTIONS, false, "", event -> List.of());

  private OutgoingMentions() {}

  /**
   * A report's line, with the event that it belongs to. Offsets are those of the article's text, in
   * UTF-16 units; -1 says that nobody stands there.
   */
  public static String line(EventId told, Event event) {
    Evidence evidence = event.evidence();
    Map<String, String> row = new HashMap<>();
    row.put("GLOBALEVENTID", NumberKeys.of(told.value(), 0));
    if (event.date().day() != null)
      row.put("EventTimeDate", OutgoingGdelt.basic(event.date().day()) + "000000");
    if (evidence.published() != null)
      row.put("MentionTimeDate", OutgoingGdelt.basic(evidence.published()) + "000000");
    row.put("MentionType", evidence.url() == null ? "2" : "1"); // a citation, or the web
    row.put("MentionSourceName", OutgoingRows.text(evidence.publisher()));
    row.put("MentionIdentifier", evidence.url() == null ? evidence.article() : evidence.url());
    row.put("SentenceID", Integer.toString(evidence.sentence() + 1));
    row.put("Actor1CharOffset", offset(event.actors()));
    row.put("Actor2CharOffset", offset(event.recipients()));
    row.put("ActionCharOffset", Integer.toString(evidence.act().start()));
    row.put("InRawText", "1");
    if (event.confidence() != null)
      row.put("Confidence", String.format(Locale.ROOT, "%.0f", 100 * event.confidence()));
    return ROWS.line(row, Map.of());
  }

  private static String offset(List<Party> parties) {
    return parties.isEmpty() ? "-1" : Integer.toString(parties.getFirst().span().start());
  }
}
