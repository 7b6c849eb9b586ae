package org.entente.coding;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coding.acts.Grammar;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.coding.status.SpeechWords;
import org.entente.event.Attribution;

/** Who speaks where the grammar names a paper, a platform, or nobody at all. */
final class Authors {
  private static final Set<String> WHERE = Set.of("on", "via", "through", "over", "in");
  private static final Set<String> BY = Set.of("by", "of", "from");

  private final Grammar grammar;
  private final ParsedSentence sentence;

  Authors(Grammar grammar) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
  }

  /**
   * "A statement released by the ministry", "the report of the council", "the ministry's
   * statement": whose it is; any other speaker himself.
   */
  Token of(Token speaker) {
    boolean paper =
        SpeechWords.kind(SpeechWords.Of.SPEAKER, speaker.lemma())
            .filter(kind -> kind == Attribution.Kind.DOCUMENT)
            .isPresent();
    if (!paper) return speaker;
    return sentence
        .children(speaker, "acl")
        .filter(Token::isVerb)
        .flatMap(verb -> grammar.isPassive(verb) ? grammar.subjects(verb).stream() : by(verb))
        .findFirst()
        .or(() -> by(speaker).findFirst())
        .or(() -> sentence.children(speaker, "nmod:poss").findFirst())
        .orElse(speaker);
  }

  private Stream<Token> by(Token word) {
    return sentence
        .children(word, "nmod", "obl")
        .filter(phrase -> BY.contains(grammar.preposition(phrase)));
  }

  /** "Wrote on Twitter, saying that": it is not the place that says so. */
  Token of(Token cue, Token speaker) {
    if (!cue.tag().equals("VBG") || !WHERE.contains(grammar.preposition(speaker)))
      return of(speaker);
    Optional<Token> verb = sentence.head(speaker);
    while (verb.isPresent() && !verb.get().isVerb()) verb = sentence.head(verb.get());
    return verb.flatMap(found -> grammar.subjects(found).stream().findFirst()).orElse(speaker);
  }

  /** "Added the mayor, '...'": the sentence begins with the verb, which is easily misread. */
  Optional<Token> opening() {
    Token first = sentence.token(0);
    if (!first.text().endsWith("ed")
        || !first.tag().matches("VB[DN]|JJ")
        || SpeechWords.kind(SpeechWords.Of.VERB, first.lemma()).isEmpty()) return Optional.empty();
    Token last = first;
    for (Token token : sentence.tokens().subList(1, sentence.size())) {
      if (token.isNoun() && !(last.isName() && !token.isName())) last = token;
      else if (token.isVerb() || !Character.isLetter(token.text().charAt(0))) break;
    }
    return last == first ? Optional.empty() : Optional.of(last);
  }
}
