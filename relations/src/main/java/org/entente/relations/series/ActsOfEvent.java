package org.entente.relations.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Party;
import org.entente.event.Event;

/**
 * An event as acts of one actor on another: each actor on each recipient; in a joint act, each
 * party on each other one. A country's own affairs (both sides of one code) are no act between two.
 */
public final class ActsOfEvent {
  private ActsOfEvent() {}

  /** The acts of an event, whatever its status; none when its day is not known. */
  public static List<CodedAct> of(Event event) {
    LocalDate day = event.date().day();
    if (day == null) return List.of();
    boolean joint = event.recipients().isEmpty();
    List<String> actors = codes(event.actors());
    List<String> recipients = joint ? actors : codes(event.recipients());
    var acts = new ArrayList<CodedAct>();
    for (String actor : actors)
      for (String recipient : recipients)
        if (!actor.equals(recipient)) {
          var act = event.act();
          acts.add(
              new CodedAct(
                  day, actor, recipient, act.type().quad(), act.type(), act.score(), joint));
        }
    return List.copyOf(acts);
  }

  private static List<String> codes(List<Party> parties) {
    return parties.stream().map(Party::code).distinct().toList();
  }
}
