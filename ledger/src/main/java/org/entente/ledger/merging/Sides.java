package org.entente.ledger.merging;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.actor.Party;
import org.entente.event.Event;
import org.entente.event.EventType;

/**
 * Who acts and on whom, by code; bodies that only share the code of a group, such as IGO, by name
 * too.
 */
record Sides(EventType type, Set<String> actors, Set<String> recipients) {
  private static final Set<String> GROUPS = Set.of("IGO", "NGO", "ISM", "IMG", "MNC");

  static Sides of(Event event) {
    return new Sides(event.act().type(), names(event.actors()), names(event.recipients()));
  }

  private static Set<String> names(List<Party> parties) {
    return parties.stream().map(Sides::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(Party party) {
    return GROUPS.contains(party.code()) ? party.code() + ":" + party.name() : party.code();
  }

  /** Type and all parties without direction: what is not equal here is never one event. */
  String block() {
    var all = new TreeSet<>(actors);
    all.addAll(recipients);
    return type + " " + String.join("+", all);
  }

  /** Whether the same act on the same, or together where one report gives no direction. */
  boolean matches(Sides other) {
    if (actors.equals(other.actors) && recipients.equals(other.recipients)) return true;
    return isMutual(type) && block().equals(other.block()) && (isJoint() || other.isJoint());
  }

  private boolean isJoint() {
    return recipients.isEmpty();
  }

  /** Acts that both do when one does them with the other. */
  private static boolean isMutual(EventType type) {
    return type == EventType.CONSULT || type == EventType.AGREE || type == EventType.COOPERATE;
  }
}
