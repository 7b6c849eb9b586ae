package org.entente.coding.acts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.event.EventType;

/** Finds who acts and on whom in a reading, among the actors mentioned in the sentence. */
public final class Roles {
  private static final List<String> RECIPIENT_SLOTS =
      List.of(
          "object",
          "indirect",
          "against",
          "on",
          "upon",
          "with",
          "to",
          "toward",
          "towards",
          "at",
          "from",
          "of",
          "for",
          "over",
          "into",
          "between");

  /** Types whose parties act together when no recipient is told apart. */
  private static final Set<EventType> JOINT =
      Set.of(
          EventType.CONSULT,
          EventType.AGREE,
          EventType.COOPERATE,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.RETREAT,
          EventType.ASSAULT,
          EventType.SANCTION);

  /** CAMEO codes of consulting, telephoning, meeting on third ground and negotiating. */
  private static final Set<String> MUTUAL = Set.of("040", "041", "044", "046");

  /** Where a meeting takes place, rather than with whom. */
  private static final Set<String> PLACE_SLOTS = Set.of("in", "at", "on");

  private final Grammar grammar;
  private final ParsedSentence sentence;
  private final List<ActorMention> mentions;

  public Roles(Grammar grammar, List<ActorMention> mentions) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.mentions = mentions;
  }

  /**
   * The parties of an act.
   *
   * @param actors empty when nobody known acts
   * @param recipients empty for a joint act or when nobody known is acted on
   */
  public record Parties(List<ActorMention> actors, List<ActorMention> recipients) {}

  private boolean isPlace(ActorMention mention) {
    return PLACE_SLOTS.contains(grammar.preposition(sentence.token(mention.head())));
  }

  /** Whether a phrase names an actor, by its head or inside it. */
  public boolean namesActor(Token head) {
    return !mentionsIn(head).isEmpty();
  }

  public Parties of(Reading reading) {
    List<ActorMention> actors = actors(reading);
    List<ActorMention> recipients = recipients(reading, actors);
    if (actors.isEmpty() && recipients.size() > 1 && JOINT.contains(reading.code().type())) {
      // "talks between A and B", "A-B talks"
      return new Parties(recipients, List.of());
    }
    if (!actors.isEmpty() && MUTUAL.contains(reading.code().cameo())) {
      // a meeting is as much the other's act
      Set<ActorMention> all = new LinkedHashSet<>(actors);
      recipients.stream().filter(mention -> !isPlace(mention)).forEach(all::add);
      return new Parties(List.copyOf(all), List.of());
    }
    return new Parties(actors, recipients);
  }

  private List<ActorMention> actors(Reading reading) {
    for (Reading at = reading; at != null; at = at.content()) {
      List<String> slots = at.entry().actor().isEmpty() ? List.of("subject") : at.entry().actor();
      for (String slot : slots) {
        List<ActorMention> found = mentionsOf(Slots.of(grammar, at.trigger(), slot), Set.of());
        if (!found.isEmpty()) return found;
      }
      List<ActorMention> between =
          mentionsOf(grammar.prepositional(at.trigger(), Set.of("between")), Set.of());
      if (between.size() > 1 && JOINT.contains(reading.code().type())) return between;
    }
    return List.of();
  }

  private List<ActorMention> recipients(Reading reading, List<ActorMention> actors) {
    Set<ActorMention> taken = new LinkedHashSet<>(actors);
    boolean asksOthers =
        reading.entry().operator() != null
            && (reading.entry().operator().equals("demand")
                || reading.entry().operator().equals("allow")
                || reading.entry().operator().equals("accuse")
                || reading.entry().operator().equals("condemn")
                || reading.entry().operator().equals("praise"));
    for (String slot : reading.entry().recipient()) {
      List<ActorMention> found = mentionsOf(Slots.of(grammar, reading.trigger(), slot), taken);
      if (!found.isEmpty()) return found;
    }
    Reading content = reading.content();
    if (content != null) {
      if (asksOthers) {
        List<ActorMention> doers = mentionsOf(grammar.surfaceSubjects(content.trigger()), taken);
        if (!doers.isEmpty()) return doers;
      }
      List<ActorMention> inner = recipients(content, actors);
      if (!inner.isEmpty()) return inner;
      List<ActorMention> doers = mentionsOf(grammar.subjects(content.trigger()), taken);
      if (!doers.isEmpty()) return doers;
    }
    for (String slot : RECIPIENT_SLOTS) {
      List<ActorMention> found = mentionsOf(Slots.of(grammar, reading.trigger(), slot), taken);
      if (!found.isEmpty()) return found;
    }
    return List.of();
  }

  private List<ActorMention> mentionsOf(List<Token> heads, Set<ActorMention> taken) {
    Set<ActorMention> found = new LinkedHashSet<>();
    for (Token head : heads)
      for (ActorMention mention : mentionsIn(head))
        if (!taken.contains(mention)) found.add(mention);
    return List.copyOf(found);
  }

  /**
   * The actor that a phrase stands for: a mention at its head, else the nearest inside it, seen
   * through owners, adjectives and "of"; never one inside a clause.
   */
  public List<ActorMention> mentionsIn(Token head) {
    Deque<Token> queue = new ArrayDeque<>();
    queue.add(head);
    while (!queue.isEmpty()) {
      Token at = queue.poll();
      List<ActorMention> here = at(at);
      if (!here.isEmpty()) return withConjuncts(here);
      for (Token child : sentence.children(at)) if (isInsidePhrase(child)) queue.add(child);
    }
    return List.of();
  }

  /** "diplomats from Germany, Poland and Sweden": the others of a list that a mention begins. */
  private List<ActorMention> withConjuncts(List<ActorMention> mentions) {
    Set<ActorMention> all = new LinkedHashSet<>(mentions);
    for (ActorMention mention : mentions)
      for (int index = mention.from(); index < mention.to(); index++)
        sentence
            .children(sentence.token(index), "conj")
            .filter(conjunct -> !conjunct.isVerb() && !mention.covers(conjunct.index()))
            .forEach(conjunct -> all.addAll(mentionsIn(conjunct)));
    return List.copyOf(all);
  }

  private static boolean isInsidePhrase(Token child) {
    return switch (child.plainRelation()) {
      case "compound", "amod", "nmod", "appos", "flat", "conj", "nummod", "det" -> true;
      case "dep" -> !child.isVerb();
      default -> false;
    };
  }

  private List<ActorMention> at(Token token) {
    List<ActorMention> here = new ArrayList<>();
    for (ActorMention mention : mentions) if (mention.covers(token.index())) here.add(mention);
    return here;
  }

  /** The mention nearest before a word that is not among the given ones. */
  public Optional<ActorMention> nearestBefore(Token token, Set<ActorMention> not) {
    return mentions.stream()
        .filter(m -> m.to() <= token.index() && !not.contains(m))
        .reduce((first, second) -> second);
  }
}
