package org.entente.coding.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.acts.Grammar;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.coding.status.SpeechWords.Of;
import org.entente.event.Attribution.Kind;

/** Finds on whose word a part of a sentence stands. */
public final class SpeechReader {
  private static final Set<String> CITES = Set.of("cite", "quote");
  private static final Set<String> OVER_NOUNS =
      Set.of(
          "deny",
          "claim",
          "allege",
          "report",
          "dispute",
          "refute",
          "stress",
          "emphasize",
          "emphasise",
          "underline",
          "reiterate");
  private static final Set<String> HEARSAY = Set.of("reportedly", "allegedly", "purportedly");
  private static final int DEEPEST = 14;

  private final ParsedSentence sentence;
  private final Grammar grammar;
  private final ViewReader views;

  public SpeechReader(Grammar grammar) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.views = new ViewReader(grammar);
  }

  /** The chain of speakers over a word, nearest first. */
  public List<Speech> over(Token word) {
    List<Speech> chain = new ArrayList<>();
    Token at = word;
    for (int i = 0; i < DEEPEST; i++) {
      accordingTo(at).ifPresent(chain::add);
      views.phrase(at).ifPresent(chain::add);
      reportedly(at).ifPresent(chain::add);
      inserted(at, word).ifPresent(chain::add);
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty()) return chain;
      Token governor = head.get();
      views.over(at, governor).ifPresent(chain::add);
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
    if (!token.isVerb()) return false;
    if (SpeechWords.kind(Of.VERB, token.lemma()).filter(kind -> kind != Kind.VIEWPOINT).isPresent())
      return true;
    return SpeechWords.kind(Of.FINITE, token.lemma()).isPresent()
        && token.tag().matches("VBD|VBZ")
        && sentence.children(token, "ccomp", "parataxis").findAny().isPresent();
  }

  private boolean completes(Token clause, Token governor) {
    return switch (clause.plainRelation()) {
      case "ccomp", "parataxis" -> true;
      case "dep" -> clause.index() < governor.index() || clause.isVerb();
      case "obj", "nsubj" -> OVER_NOUNS.contains(governor.lemma());
      // "is said to have attacked", "claims to have attacked"
      case "xcomp" ->
          grammar.isPassive(governor) && !CITES.contains(governor.lemma())
              || SpeechWords.is(Of.VERB, governor.lemma(), Kind.CLAIMED)
              || SpeechWords.is(Of.VERB, governor.lemma(), Kind.DENIED);
      // "cited the ministry as saying"
      case "advcl", "obl", "acl" -> CITES.contains(governor.lemma()) && isAsSaying(clause);
      default -> false;
    };
  }

  private boolean isAsSaying(Token clause) {
    return clause.tag().equals("VBG") && grammar.preposition(clause).startsWith("as");
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
        .map(child -> new Speech(List.of(child), child, "according to", Kind.ACCORDING_TO));
  }

  /** "reportedly": somebody says so, nobody says who. */
  private Optional<Speech> reportedly(Token at) {
    return sentence
        .children(at, "advmod")
        .filter(word -> HEARSAY.contains(word.text().toLowerCase(Locale.ROOT)))
        .findFirst()
        .map(word -> new Speech(List.of(), word, word.text(), Kind.UNNAMED));
  }

  private Speech speech(Token verb) {
    Kind kind =
        SpeechWords.kind(Of.VERB, verb.lemma())
            .filter(found -> found != Kind.VIEWPOINT)
            .orElse(Kind.SAID);
    List<Token> speakers = cited(verb);
    if (speakers.isEmpty()) speakers = speakersAfter(verb);
    if (speakers.isEmpty())
      speakers = grammar.isPassive(verb) ? grammar.subjects(verb) : grammar.surfaceSubjects(verb);
    return new Speech(speakers, verb, verb.text(), speakers.isEmpty() ? Kind.UNNAMED : kind);
  }

  /** "Tass cited the ministry as saying that": who says is the object of who cites. */
  private List<Token> cited(Token saying) {
    Optional<Token> cites =
        sentence.head(saying).filter(head -> CITES.contains(head.lemma()) && isAsSaying(saying));
    return cites.map(grammar::objects).orElse(List.of());
  }

  /** "…" said the minister: the subject after the verb is taken for an object. */
  private List<Token> speakersAfter(Token verb) {
    if (sentence.children(verb, "nsubj", "nsubj:pass").findAny().isPresent()) return List.of();
    return sentence
        .children(verb, "obj", "dep", "xcomp")
        .filter(child -> child.isNoun() && child.index() > verb.index())
        .flatMap(child -> grammar.withConjuncts(child).stream())
        .toList();
  }
}
