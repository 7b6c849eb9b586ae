package org.entente.coding;

import java.util.List;
import java.util.Optional;
import org.entente.article.Sentence;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.parse.ParsedSentence;
import org.entente.event.Coding;

/**
 * How one sentence was read, step by step. A sentence that the screen drops is read here all the
 * same, to show what it would have been; its coding says that it was dropped.
 *
 * @param coding what became of it
 * @param parsed its tree; empty when it cannot be parsed
 * @param mentions the actors found
 * @param readings every way to read one of its words as an act
 * @param acts those that it is taken to tell
 */
public record SentenceExplanation(
    Coding coding,
    Optional<ParsedSentence> parsed,
    List<ActorMention> mentions,
    List<Considered> readings,
    List<ToldAct> acts) {

  static SentenceExplanation unread(Sentence sentence, Coding.Reason reason) {
    return new SentenceExplanation(
        new Coding.NoEvent(sentence, reason), Optional.empty(), List.of(), List.of(), List.of());
  }
}
