package org.entente.coding.status;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.acts.Grammar;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads the standing of a word from its own auxiliaries and from the clauses above it: negation,
 * modals, conditions, questions, wishes, purposes, verbs that say it failed, the past perfect.
 */
public final class StandingReader {
  private final ParsedSentence sentence;
  private final Grammar grammar;
  private @Nullable List<Conditions.Stretch> conditions;

  public StandingReader(Grammar grammar) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
  }

  /** The standing of the word that carries an act. */
  public Standing of(Token trigger) {
    Cues cues = new Cues();
    for (Conditions.Stretch stretch : conditions())
      if (stretch.holds(trigger)) cues.add(sentence.token(stretch.from()), Kind.CONDITION);
    OwnWords own = new OwnWords(grammar, cues);
    own.read(trigger);
    own.unfinished(trigger);
    new WordsAbove(grammar, own, cues).read(trigger);
    if (isQuestion() && !isTakenForGranted(trigger))
      cues.add(sentence.token(sentence.size() - 1), Kind.CONDITION, "question");
    return cues.standing();
  }

  /** The head of the conditional clause that an act hangs on. */
  public Optional<Token> condition(Token trigger) {
    Token at = trigger;
    for (int i = 0; i < 4; i++) {
      Optional<Token> clause =
          sentence
              .children(at, "advcl")
              .filter(child -> Conditions.isCondition(grammar, child))
              .filter(child -> !sentence.dominates(child, trigger))
              .findFirst();
      Optional<Token> head = sentence.head(at);
      if (clause.isPresent() || head.isEmpty()) return clause;
      at = head.get();
    }
    return Optional.empty();
  }

  /** The words of the condition that an act hangs on; empty when it hangs on none. */
  public Optional<String> conditionWords(Token trigger) {
    return condition(trigger)
        .map(this::words)
        .or(() ->
            Conditions.over(sentence, conditions(), trigger)
                .map(stretch -> sentence.text(stretch.from(), stretch.to())));
  }

  private List<Conditions.Stretch> conditions() {
    List<Conditions.Stretch> known = conditions;
    if (known == null) conditions = known = Conditions.byFirstWords(sentence);
    return known;
  }

  /** "Why did Poland expel him?": that it did is no question. */
  private boolean isTakenForGranted(Token trigger) {
    return sentence
            .children(trigger, "advmod")
            .anyMatch(word -> Set.of("why", "when", "where", "how").contains(word.lemma()))
        && sentence.children(trigger, "aux").noneMatch(aux -> aux.tag().equals("MD"));
  }

  /** The words of a clause. */
  public String words(Token clause) {
    BitSet below = sentence.subtree(clause);
    return sentence.text(below.nextSetBit(0), below.length());
  }

  private boolean isQuestion() {
    return sentence.size() > 0
        && sentence.tokens().stream()
            .skip(Math.max(0, sentence.size() - 2))
            .anyMatch(token -> Set.of("?").contains(token.text()));
  }
}
