package org.entente.coding.commitment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.actor.Party;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.acts.Grammar;
import org.entente.coding.acts.Reading;
import org.entente.coding.parse.Token;
import org.entente.coding.status.Draft;
import org.entente.coding.when.DateContext;
import org.entente.coding.when.Deadlines;
import org.entente.event.Answer;
import org.entente.event.Attribution;
import org.entente.event.Commitment;
import org.entente.event.Condition;
import org.entente.event.Content;
import org.entente.event.EventDate;
import org.entente.event.EventType;
import org.entente.event.Terms;
import org.jspecify.annotations.Nullable;

/** Reads the terms of the acts of one sentence. */
public final class TermsReader {
  private final Grammar grammar;
  private final DateContext dates;
  private final AnswerReader answers;
  private final ConditionReader conditions;
  private final Function<Reading, List<Party>> recipients;

  /**
   * @param readings of every word of the sentence, best first within a word
   * @param parties whom mentions stand for
   * @param recipients on whom the act of a reading is
   */
  public TermsReader(
      Grammar grammar,
      DateContext dates,
      List<Draft> readings,
      Function<List<ActorMention>, List<Party>> parties,
      Function<Reading, List<ActorMention>> recipients) {
    this.grammar = grammar;
    this.recipients = reading -> parties.apply(recipients.apply(reading));
    this.dates = dates;
    this.answers = new AnswerReader(grammar, readings);
    this.conditions = new ConditionReader(grammar, readings, parties);
  }

  /**
   * The terms of an act.
   *
   * @param date of the act; one after the publication is when its content is to be
   * @param clause head of the conditional clause it hangs on
   */
  public Terms of(
      Draft draft,
      List<Party> actors,
      List<Attribution> saidBy,
      EventDate date,
      Optional<Token> clause) {
    String words = draft.standing().condition();
    Condition condition =
        words == null
            ? null
            : clause.map(head -> conditions.read(head, words)).orElseGet(() -> Condition.of(words));
    Answer answer = answers.read(draft).orElse(null);
    Commitment commitment = null;
    if (answer == null || answer.to() == null)
      commitment =
          CommitmentReader.read(draft, actors, saidBy)
              .map(made -> whole(made, draft, deadline(draft, date, clause)))
              .orElse(null);
    return new Terms(commitment, condition, answer);
  }

  private Commitment whole(Commitment made, Draft draft, @Nullable EventDate deadline) {
    Content content = made.content();
    // a host is whom one visits: nobody on whom it is
    if (content != null && content.type() != EventType.CONSULT)
      content =
          content.on(
              recipients.apply(draft.reading().innermost()).stream()
                  .map(Party::code)
                  .distinct()
                  .toList());
    return new Commitment(made.kind(), content, deadline);
  }

  private @Nullable EventDate deadline(Draft draft, EventDate date, Optional<Token> clause) {
    return Deadlines.find(grammar.sentence(), draft.reading().chain(), clause, dates)
        .or(() -> Deadlines.isToCome(date, dates) ? Optional.of(date) : Optional.empty())
        .orElse(null);
  }
}
