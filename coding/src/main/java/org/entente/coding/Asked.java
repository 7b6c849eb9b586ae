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
  private static final Set<String> REQUESTS = Set.of("request", "call", "appeal", "demand", "plea");
  private static final Set<String> OFFERS = Set.of("proposal", "offer");

  private static final Set<EventType> ANSWERS =
      Set.of(EventType.REJECT, EventType.SUPPORT, EventType.CONCEDE);

  /** How many sentences later it is still meant. */
  private static final int REMEMBERED = 2;

  private Told request = Told.NOTHING;
  private Told offer = Told.NOTHING;

  /** Who asked, and in which sentence. */
  private record Told(List<Party> actors, int sentence) {
    static final Told NOTHING = new Told(List.of(), -REMEMBERED - 1);

    boolean isNear(int index) {
      return index - sentence <= REMEMBERED;
    }
  }

  /** Remembers who asks, or offers, in an act that a sentence tells. */
  void remember(Draft draft, List<Party> actors, int index) {
    if (actors.isEmpty()) return;
    if (draft.code().type() == EventType.REQUEST) request = new Told(actors, index);
    if (draft.code().type() == EventType.AGREE) offer = new Told(actors, index);
  }

  /** Whom an answer to "the request" answers; empty when it answers none or nobody asked. */
  List<Party> answered(Draft draft, Grammar grammar, int index) {
    if (!ANSWERS.contains(draft.code().type())) return List.of();
    for (Token object : grammar.objects(draft.reading().trigger())) {
      Told told = meant(object, grammar);
      if (told.isNear(index)) return told.actors();
    }
    return List.of();
  }

  /** "The call" is a request, "the proposal" the last told of either. */
  private Told meant(Token object, Grammar grammar) {
    boolean known =
        grammar.isDefinite(object)
            && grammar.sentence().children(object, "nmod", "nmod:poss", "acl").findAny().isEmpty();
    if (known && REQUESTS.contains(object.lemma())) return request;
    if (known && OFFERS.contains(object.lemma()))
      return offer.sentence() > request.sentence() ? offer : request;
    return Told.NOTHING;
  }
}
