package org.entente.coding.commitment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.actor.Party;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.acts.Grammar;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.coding.status.Draft;
import org.entente.event.Auxiliary;
import org.entente.event.Condition;
import org.entente.event.Content;

/**
 * The condition on which an act hangs: its words and, where they tell an act, who would do what.
 */
final class ConditionReader {
  private static final Set<String> AVERTING = Set.of("unless", "lest");

  private final Grammar grammar;
  private final List<Draft> readings;
  private final Function<List<ActorMention>, List<Party>> parties;

  ConditionReader(
      Grammar grammar, List<Draft> readings, Function<List<ActorMention>, List<Party>> parties) {
    this.grammar = grammar;
    this.readings = readings;
    this.parties = parties;
  }

  /**
   * @param clause head of the conditional clause
   * @param words all of it
   */
  Condition read(Token clause, String words) {
    ParsedSentence sentence = grammar.sentence();
    Optional<Draft> act =
        readings.stream()
            .filter(draft -> sentence.dominates(clause, draft.reading().trigger()))
            .filter(draft -> !parties.apply(draft.actors()).isEmpty())
            .min(Comparator.comparingInt(draft -> depth(clause, draft.reading().trigger())));
    if (act.isEmpty()) return Condition.of(words);
    Draft told = act.get();
    Optional<Content> content = Contents.of(told.reading().code());
    if (content.isEmpty()) return Condition.of(words);
    boolean unless = AVERTING.contains(grammar.preposition(clause));
    boolean negated = told.standing().negated() || told.auxiliary().contains(Auxiliary.NEGATION);
    return new Condition(
        words, codes(told.actors()), content.get().on(codes(told.recipients())), unless != negated);
  }

  private List<String> codes(List<ActorMention> mentions) {
    return parties.apply(mentions).stream().map(Party::code).distinct().toList();
  }

  private int depth(Token clause, Token below) {
    int depth = 0;
    Token at = below;
    while (at.index() != clause.index()) {
      at = grammar.sentence().head(at).orElse(clause);
      depth++;
    }
    return depth;
  }
}
