package org.entente.coding;

import java.util.List;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.coding.acts.Grammar;
import org.entente.coding.parse.Token;
import org.entente.coding.status.Draft;
import org.entente.event.EventType;

/**
 * Who asked for something in the sentences before, for "declined the request", "the call was
 * seconded": a request that the words take for known is the one last told.
 */
final class Asked {
  private static final Set<String> REQUESTS =
      Set.of("request", "call", "appeal", "demand", "plea", "proposal", "offer");

  private static final Set<EventType> ANSWERS =
      Set.of(EventType.REJECT, EventType.SUPPORT, EventType.CONCEDE);

  /** How many sentences later it is still meant. */
  private static final int REMEMBERED = 2;

  private List<Party> asking = List.of();
  private int sentence = -REMEMBERED - 1;

  /** Remembers who asks in an act that a sentence tells. */
  void remember(Draft draft, List<Party> actors, int index) {
    EventType type = draft.code().type();
    if ((type == EventType.REQUEST || type == EventType.AGREE) && !actors.isEmpty()) {
      asking = actors;
      sentence = index;
    }
  }

  /** Whom an answer to "the request" answers; empty when it answers none or nobody asked. */
  List<Party> answered(Draft draft, Grammar grammar, int index) {
    if (!ANSWERS.contains(draft.code().type()) || index - sentence > REMEMBERED) return List.of();
    boolean known =
        grammar.objects(draft.reading().trigger()).stream()
            .anyMatch(object -> isRequest(object, grammar));
    return known ? asking : List.of();
  }

  private static boolean isRequest(Token object, Grammar grammar) {
    return REQUESTS.contains(object.lemma())
        && grammar.isDefinite(object)
        && grammar.sentence().children(object, "nmod", "nmod:poss", "acl").findAny().isEmpty();
  }
}
