package org.entente.coding.status;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.acts.Grammar;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.coding.status.Signatures.Of;

/** What a verb, noun or adjective says of the clause that completes it: "doubts that he came". */
final class ClauseAbove {
  private static final Set<String> NOT = Set.of("not", "n't", "never", "nobody", "none");

  /** What is said of a clause that is so, and what parsers take for the verb above one. */
  private static final Set<String> TRUE =
      Set.of("true", "case", "right", "correct", "fact", "have", "do");

  private final Grammar grammar;
  private final ParsedSentence sentence;
  private final Cues cues;

  ClauseAbove(Grammar grammar, Cues cues) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.cues = cues;
  }

  void read(Token at, Token governor) {
    Optional<Kind> kind =
        Signatures.kind(Of.CLAUSE, governor.lemma())
            .or(() -> Signatures.kind(WordsAbove.of(governor), governor.lemma()));
    // "told parliament that Chad had attacked" asks nobody to
    if (kind.filter(k -> k == Kind.ASKED || k == Kind.DEMANDED).isPresent() && isIndicative(at))
      kind = governor.lemma().equals("tell") ? Optional.empty() : Optional.of(Kind.THOUGHT);
    // "nobody doubts that"
    if (governor.lemma().matches("doubt|doubtful") && isNegated(governor)) kind = Optional.empty();
    if (TRUE.contains(governor.lemma())) negation(governor);
    if (governor.lemma().matches("sure|certain|clear") && isNegated(governor))
      cues.add(governor, Kind.DOUBTED);
    if (kind.filter(k -> k == Kind.AVERTED).isPresent() && governor.isVerb())
      cues.add(governor, Kind.DENIED);
    else kind.ifPresent(found -> cues.add(governor, found));
    if (kind.filter(k -> k == Kind.THOUGHT || k == Kind.WISHED).isPresent()) negation(governor);
    if (governor.lemma().equals("be") && isInfinitive(at))
      cues.add(governor, Kind.WILL, "is to " + at.text());
    if (governor.lemma().equals("have") && isInfinitive(at)) {
      boolean yet = hasAdverb(at, "yet") || hasAdverb(governor, "yet");
      cues.add(governor, yet ? Kind.NEGATED : Kind.OBLIGED, (yet ? "yet" : "have") + " to");
      negation(governor);
    }
  }

  /** Neg-raising: "does not think that he came", "nobody thinks", "never has he come". */
  private void negation(Token verb) {
    negations(verb).forEach(not -> cues.add(not, Kind.NEGATED));
  }

  private List<Token> negations(Token verb) {
    return sentence.children(verb).stream()
        .filter(child -> child.relation().matches("advmod|neg|nsubj"))
        .filter(child -> NOT.contains(child.text().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private boolean isNegated(Token verb) {
    return !negations(verb).isEmpty();
  }

  /** "that Chad had attacked", "that Chad attacks": told as so, not asked for. */
  private boolean isIndicative(Token clause) {
    return clause.tag().matches("VBD|VBZ")
        || sentence
            .children(clause, "aux", "aux:pass", "cop")
            .anyMatch(aux -> aux.tag().matches("VBD|VBZ"));
  }

  private boolean isInfinitive(Token verb) {
    return grammar.preposition(verb).equals("to");
  }

  private boolean hasAdverb(Token token, String adverb) {
    return sentence.children(token, "advmod").anyMatch(child -> child.lemma().equals(adverb));
  }
}
