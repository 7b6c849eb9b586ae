package org.entente.ledger;

import java.util.List;
import org.entente.actor.Party;
import org.entente.event.Act;
import org.entente.event.EventDate;
import org.entente.event.EventId;

/** What a correction says of an event, against its coder. */
public sealed interface Change {
  /** It was another act. */
  record ActWas(Act act) implements Change {}

  /**
   * Others acted.
   *
   * @param parties at least one; of those that the event does not name, text and span are of no use
   */
  record ActorsWere(List<Party> parties) implements Change {
    public ActorsWere {
      parties = List.copyOf(parties);
      if (parties.isEmpty()) throw new IllegalArgumentException("An event needs an actor");
    }
  }

  /**
   * It was done to others.
   *
   * @param parties empty for a joint act or an act on nobody named
   */
  record RecipientsWere(List<Party> parties) implements Change {
    public RecipientsWere {
      parties = List.copyOf(parties);
    }
  }

  /** It happened at another time. */
  record DateWas(EventDate date) implements Change {}

  /** It is a second record of another event, which takes over its reports. */
  record DuplicateOf(EventId event) implements Change {}

  /** Nothing of the kind is reported. */
  record NoEvent() implements Change {}

  /**
   * One of its reports is of another event, of its own.
   *
   * @param mention id of the report
   */
  record Apart(String mention) implements Change {}

  /** A report that was said to be of another event belongs where the coder has it, after all. */
  record Rejoined(String mention) implements Change {}

  /** A remark, which changes nothing; it stands in the correction's reason. */
  record Note() implements Change {}

  /** Everything said of the event so far is taken back: the coder was right. */
  record Original() implements Change {}
}
