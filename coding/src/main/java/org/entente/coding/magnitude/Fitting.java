package org.entente.coding.magnitude;

import static org.entente.event.EventType.*;

import java.util.EnumSet;
import java.util.Set;
import org.entente.coding.status.Draft;
import org.entente.event.EventType;
import org.entente.event.Magnitude.Kind;

/** Which types of act a number of a kind can be the size of. */
final class Fitting {
  private static final Set<EventType> SPENT =
      EnumSet.complementOf(EnumSet.of(CONSULT, PROTEST, MOBILIZE, ASSAULT, ACCUSE));

  private Fitting() {}

  /**
   * Whether the act, or what a threat, offer or charge is about, goes with the kind. What is merely
   * condemned or praised is not the statement's size.
   */
  static boolean fits(Kind kind, Draft act) {
    EventType type = act.code().type();
    if (types(kind).contains(type)) return true;
    boolean onlyJudged = type == SUPPORT || (type == ACCUSE && !"allege".equals(act.code().mode()));
    return !onlyJudged && types(kind).contains(act.reading().innermost().code().type());
  }

  private static Set<EventType> types(Kind kind) {
    return switch (kind) {
      case DEAD, INJURED, MISSING -> EnumSet.of(ASSAULT, PROTEST);
      case ARRESTED -> EnumSet.of(COERCE, SANCTION, PROTEST);
      case ABDUCTED -> EnumSet.of(ASSAULT, COERCE);
      case RELEASED -> EnumSet.of(RETREAT, CONCEDE, AGREE);
      case EXPELLED -> EnumSet.of(SANCTION, COERCE, THREATEN);
      case DISPLACED -> EnumSet.of(ASSAULT, COERCE, AID, RETREAT);
      case SANCTIONED -> EnumSet.of(SANCTION, COERCE, THREATEN, CONCEDE, RETREAT);
      case CROWD -> EnumSet.of(PROTEST);
      case TROOPS ->
          EnumSet.of(
              MOBILIZE, RETREAT, CONCEDE, AID, ASSAULT, COOPERATE, AGREE, THREATEN, SANCTION);
      case WEAPONS -> EnumSet.of(MOBILIZE, RETREAT, AID, ASSAULT, COOPERATE, AGREE, COERCE);
      case MONEY -> SPENT;
    };
  }
}
