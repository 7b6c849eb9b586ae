package org.entente.coding.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.acts.Grammar;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/** Finds on whose word a part of a sentence stands. */
public final class SpeechReader {
  private static final Set<String> REPORT =
      Set.of(
          "say",
          "tell",
          "claim",
          "report",
          "state",
          "add",
          "note",
          "assert",
          "insist",
          "stress",
          "argue",
          "believe",
          "confirm",
          "deny",
          "reply",
          "reveal",
          "announce",
          "declare",
          "explain",
          "maintain",
          "acknowledge",
          "admit",
          "allege",
          "write",
          "tweet",
          "quote",
          "cite",
          "think",
          "suggest",
          "warn",
          "mention",
          "emphasize",
          "emphasise",
          "underline",
          "underscore",
          "reiterate",
          "indicate",
          "describe",
          "conclude",
          "complain",
          "recall",
          "respond",
          "answer",
          "comment",
          "remark",
          "observe",
          "testify",
          "contend",
          "estimate",
          "disclose",
          "inform",
          "promise",
          "vow",
          "pledge",
          "concede",
          "fear",
          "hope",
          "doubt",
          "swear",
          "boast",
          "caution",
          "assure",
          "predict",
          "show");

  private final ParsedSentence sentence;
  private final Grammar grammar;

  public SpeechReader(Grammar grammar) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
  }

  /** The chain of speakers over a word, nearest first. */
  public List<Speech> over(Token word) {
    List<Speech> chain = new ArrayList<>();
    Token at = word;
    for (int i = 0; i < 14; i++) {
      accordingTo(at).ifPresent(chain::add);
      inserted(at, word).ifPresent(chain::add);
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty()) return chain;
      Token governor = head.get();
      if (reports(governor) && completes(at, governor)) chain.add(speech(governor));
      at = governor;
    }
    return chain;
  }

  /** The speech of a sentence whose main verb reports, for quotations that go on beyond it. */
  public Optional<Speech> main() {
    return sentence.tokens().stream()
        .filter(this::reports)
        .map(this::speech)
        .filter(speech -> !speech.speakers().isEmpty())
        .findFirst();
  }

  /** Every report of the sentence that names a speaker. */
  public List<Speech> all() {
    return sentence.tokens().stream()
        .filter(this::reports)
        .map(this::speech)
        .filter(speech -> !speech.speakers().isEmpty())
        .toList();
  }

  private boolean reports(Token token) {
    return token.isVerb() && REPORT.contains(token.lemma());
  }

  private static boolean completes(Token clause, Token governor) {
    return switch (clause.plainRelation()) {
      case "ccomp", "parataxis" -> true;
      case "dep" -> clause.index() < governor.index() || clause.isVerb();
      case "obj", "nsubj" -> Set.of("deny", "claim", "allege", "report").contains(governor.lemma());
      default -> false;
    };
  }

  /** "Russia, Blinken said, had …": the reporting clause hangs inside the reported one. */
  private Optional<Speech> inserted(Token at, Token word) {
    return sentence
        .children(at, "parataxis", "dep", "ccomp")
        .filter(child -> reports(child) && child.index() != word.index())
        .filter(child -> !sentence.dominates(child, word))
        .filter(child -> child.relation().equals("parataxis") || saysNothingElse(child))
        .map(this::speech)
        .filter(speech -> !speech.speakers().isEmpty())
        .findFirst();
  }

  /**
   * Whether a reporting verb has no report of its own: what looks like its object is its subject.
   */
  private boolean saysNothingElse(Token verb) {
    return sentence.children(verb, "ccomp", "xcomp").findAny().isEmpty()
        && (sentence.children(verb, "obj").findAny().isEmpty()
            || sentence.children(verb, "nsubj").findAny().isEmpty());
  }

  private Optional<Speech> accordingTo(Token at) {
    return sentence.children(at).stream()
        .filter(child -> grammar.preposition(child).equals("according to"))
        .findFirst()
        .map(child -> new Speech(List.of(child), child, "according to"));
  }

  private Speech speech(Token verb) {
    List<Token> speakers = speakersAfter(verb);
    if (speakers.isEmpty())
      speakers = grammar.isPassive(verb) ? grammar.subjects(verb) : grammar.surfaceSubjects(verb);
    return new Speech(speakers, verb, verb.text());
  }

  /** "…" said the minister: the subject after the verb is taken for an object. */
  private List<Token> speakersAfter(Token verb) {
    if (sentence.children(verb, "nsubj", "nsubj:pass").findAny().isPresent()) return List.of();
    return sentence
        .children(verb, "obj", "dep")
        .filter(child -> child.isNoun() && child.index() > verb.index())
        .flatMap(child -> grammar.withConjuncts(child).stream())
        .toList();
  }
}
