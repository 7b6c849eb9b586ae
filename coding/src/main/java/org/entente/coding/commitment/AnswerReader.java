package org.entente.coding.commitment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coding.acts.ActCode;
import org.entente.coding.acts.Grammar;
import org.entente.coding.acts.Reading;
import org.entente.coding.parse.Token;
import org.entente.coding.status.Draft;
import org.entente.event.Answer;
import org.entente.event.Commitment;
import org.entente.event.Content;
import org.entente.event.EventType;

/**
 * Whether an act answers an earlier commitment: one that a noun names ("turned down the offer"), or
 * an act that is agreed to or refused ("refused to meet"). How it stands is the event's: one that
 * did not accept accepts nothing.
 */
final class AnswerReader {
  private static final Set<String> LINKS = Set.of("to", "on", "from", "of", "with", "in");

  /** Content entries by which somebody is asked no longer. */
  private static final Set<String> UNINVITING = Set.of("reject.disinvite");

  private static final String CANCELLING = "reject.cancel_meeting";

  private static final Set<String> CANCELLING_WORDS =
      Set.of("cancel", "call", "scrap", "reject", "decline", "spurn", "turn");

  /** Put off is not refused. */
  private static final Set<String> PUTTING_OFF =
      Set.of("postpone", "delay", "put", "adjourn", "shelve");

  private static final Content MEETING = Contents.of(ActCode.of("CONSULT - 040")).orElseThrow();

  private final Grammar grammar;
  private final List<Draft> readings;
  private final AnswerWords words = AnswerWords.standard();

  /**
   * @param readings of every word of the sentence, best first within a word
   */
  AnswerReader(Grammar grammar, List<Draft> readings) {
    this.grammar = grammar;
    this.readings = readings;
  }

  Optional<Answer> read(Draft draft) {
    Token verb = draft.reading().trigger();
    if (!verb.isVerb() && words.named(verb).isPresent()) {
      if (isAnothers(verb)) return Optional.empty();
      // "kept its promise to send aid" where only the promise was read
      Optional<Token> above = grammar.sentence().head(verb).filter(Token::isVerb);
      if (above.isPresent()) return named(above.get(), verb);
    }
    Optional<Answer> named = named(verb);
    return named.isPresent() ? named : unnamed(draft);
  }

  /** "Accepted Biden's invitation": what he does who made it is no answer to it. */
  private boolean isAnothers(Token noun) {
    return grammar
        .sentence()
        .hasChild(noun, child -> child.relation().equals("nmod:poss") && child.isName());
  }

  private Optional<Answer> named(Token verb) {
    return Stream.concat(
            grammar.objects(verb).stream(), grammar.prepositional(verb, LINKS).stream())
        .flatMap(noun -> grammar.throughTransparent(noun).stream())
        .flatMap(noun -> named(verb, noun).stream())
        .findFirst();
  }

  private Optional<Answer> named(Token verb, Token noun) {
    return words
        .named(noun)
        .flatMap(kind ->
            words
                .answer(grammar.sentence(), verb, kind)
                .map(answer -> new Answer(answer, kind, content(verb, noun).orElse(null))));
  }

  /**
   * Of the noun, or of a clause that the tree hangs on the verb: "kept its promise to send aid".
   */
  private Optional<Content> content(Token verb, Token noun) {
    Optional<Content> own = content(noun);
    return own.isPresent()
        ? own
        : grammar.clauses(verb).stream()
            .flatMap(clause ->
                readings.stream()
                    .map(Draft::reading)
                    .filter(reading -> reading.trigger().index() == clause.index()))
            .flatMap(reading -> Contents.of(reading).stream())
            .findFirst();
  }

  private Optional<Content> content(Token noun) {
    return readings.stream()
        .map(Draft::reading)
        .filter(reading -> reading.trigger().index() == noun.index())
        .findFirst()
        .filter(reading -> reading.content() != null)
        .flatMap(Contents::under);
  }

  private Optional<Answer> unnamed(Draft draft) {
    Reading reading = draft.reading();
    String id = reading.entry().id();
    String operator = String.valueOf(reading.entry().operator());
    String lemma = reading.trigger().lemma();
    if (UNINVITING.contains(id))
      return Optional.of(new Answer(Answer.Kind.WITHDRAWS, Commitment.Kind.OFFER, MEETING));
    if (id.equals(CANCELLING) && !PUTTING_OFF.contains(lemma))
      return Optional.of(new Answer(Answer.Kind.REFUSES, null, MEETING));
    if (draft.code().type() == EventType.REJECT && CANCELLING_WORDS.contains(lemma)) {
      Optional<Answer> meeting = meetingOf(reading.trigger());
      if (meeting.isPresent()) return meeting;
    }
    Optional<Content> content =
        "refuse".equals(draft.folding()) ? Contents.of(reading) : Contents.under(reading);
    if (content.isEmpty()) return Optional.empty();
    boolean refuses =
        draft.code().type() == EventType.REJECT
            && ("refuse".equals(draft.folding())
                || (operator.equals("refuse")
                    && words.refuses(grammar.sentence(), reading.trigger())));
    if (refuses) return Optional.of(new Answer(Answer.Kind.REFUSES, null, content.get()));
    if (operator.equals("agree") && !draft.code().isConflict())
      return Optional.of(new Answer(Answer.Kind.ACCEPTS, null, content.get()));
    return Optional.empty();
  }

  /** "Called off the talks", where no operator read the talks. */
  private Optional<Answer> meetingOf(Token verb) {
    return grammar.objects(verb).stream()
        .flatMap(noun ->
            readings.stream()
                .map(Draft::reading)
                .filter(reading -> reading.trigger().index() == noun.index()))
        .flatMap(reading -> Contents.of(reading).stream())
        .filter(content -> content.type() == EventType.CONSULT)
        .findFirst()
        .map(content -> new Answer(Answer.Kind.REFUSES, null, content));
  }
}
