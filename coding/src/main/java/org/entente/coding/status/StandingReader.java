package org.entente.coding.status;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.acts.Grammar;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/**
 * Reads the standing of a word from its own auxiliaries and from the clauses above it: negation,
 * modals, conditions, questions, wishes, purposes, the past perfect.
 */
public final class StandingReader {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "neither", "nor", "without", "hardly", "nobody", "none");
  private static final Set<String> POSSIBLE =
      Set.of("may", "might", "could", "would", "can", "wo", "ca");
  private static final Set<String> OBLIGED = Set.of("must", "should", "ought", "need");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "should", "provided", "providing", "lest", "in case");

  /** Verbs whose complement is thought, wished or feared, not told as done. */
  private static final Set<String> UNREAL =
      Set.of(
          "hope",
          "want",
          "wish",
          "fear",
          "consider",
          "expect",
          "believe",
          "think",
          "suspect",
          "doubt",
          "seem",
          "appear",
          "prefer",
          "like",
          "imagine",
          "speculate",
          "dream",
          "try",
          "attempt",
          "seek",
          "aim",
          "intend",
          "plan",
          "prepare",
          "propose",
          "suggest",
          "allege",
          "claim",
          "wonder",
          "ask",
          "demand",
          "urge",
          "call",
          "warn",
          "threaten",
          "refuse",
          "vow",
          "pledge",
          "promise",
          "offer",
          "agree",
          "push",
          "press",
          "lobby",
          "hesitate",
          "decline",
          "able",
          "ready",
          "likely",
          "unlikely",
          "possible",
          "willing",
          "order",
          "require",
          "encourage",
          "appeal",
          "tell",
          "decide",
          "need",
          "used");

  private static final Set<String> UNREAL_NOUNS =
      Set.of(
          "plan",
          "threat",
          "proposal",
          "offer",
          "possibility",
          "prospect",
          "fear",
          "hope",
          "risk",
          "call",
          "demand",
          "request",
          "bid",
          "attempt",
          "effort",
          "allegation",
          "rumour",
          "rumor",
          "speculation",
          "pretext",
          "intention",
          "readiness",
          "willingness",
          "importance",
          "need",
          "idea",
          "talk",
          "chance",
          "potential",
          "ability",
          "right",
          "possible",
          "danger");

  private static final Set<String> UNREAL_ADJECTIVES =
      Set.of(
          "alleged",
          "planned",
          "possible",
          "potential",
          "proposed",
          "suspected",
          "so-called",
          "purported",
          "upcoming",
          "future",
          "attempted",
          "failed",
          "looming",
          "imminent",
          "threatened",
          "likely",
          "prospective",
          "expected",
          "foiled",
          "averted",
          "scheduled");

  private final ParsedSentence sentence;
  private final Grammar grammar;

  public StandingReader(Grammar grammar) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
  }

  /** The standing of the word that carries an act. */
  public Standing of(Token trigger) {
    State state = new State();
    own(trigger, state);
    above(trigger, state);
    if (isQuestion()) state.hypothetical("question");
    return state.toStanding();
  }

  /** What the word's own auxiliaries, determiners and adjectives say. */
  private void own(Token token, State state) {
    boolean have = false;
    boolean been = false;
    for (Token child : sentence.children(token)) {
      String word = child.text().toLowerCase(Locale.ROOT);
      String relation = child.plainRelation();
      if ((relation.equals("advmod") || relation.equals("det") || relation.equals("neg"))
          && NEGATIONS.contains(word)
          && !isNotOnly(child)) state.negated(word);
      if (relation.equals("nsubj") && sentence.hasChild(child, c -> isNo(c)))
        state.negated("no " + child.text());
      if (relation.equals("aux") || relation.equals("aux:pass")) {
        if (Set.of("will", "shall", "'ll", "’ll", "wo").contains(word)) state.future(word);
        else if (word.equals("would") && isReportedInThePast(token)) state.future(word);
        else if (POSSIBLE.contains(word)) state.hypothetical(word);
        else if (OBLIGED.contains(word)) state.obliged(word);
        if (word.equals("had")) have = true;
        if (word.equals("been")) been = true;
      }
      if (token.isNoun()
          && child.plainRelation().equals("amod")
          && UNREAL_ADJECTIVES.contains(word)) state.hypothetical(word);
      if (relation.equals("case") && word.equals("without")) state.negated("without");
    }
    if (sentence.hasChild(token, child -> child.lemma().equals("be") && !child.isNoun())
        && sentence.children(token, "mark").anyMatch(mark -> mark.lemma().equals("to"))
        && token.tag().equals("VB")) state.future("to " + token.text());
    if (have && (token.tag().equals("VBN") || been)) state.past("had " + token.text());
  }

  /** "said it would send": the future as seen from a report in the past. */
  private boolean isReportedInThePast(Token token) {
    return token.plainRelation().equals("ccomp")
        && sentence
            .head(token)
            .filter(verb -> verb.tag().equals("VBD") || verb.tag().equals("VBN"))
            .isPresent()
        && sentence
            .children(token, "advcl")
            .noneMatch(clause -> CONDITIONS.contains(grammar.preposition(clause)));
  }

  private static boolean isNo(Token token) {
    return token.plainRelation().equals("det") && token.text().equalsIgnoreCase("no");
  }

  private boolean isNotOnly(Token not) {
    int next = not.index() + 1;
    return next < sentence.size()
        && Set.of("only", "just", "least").contains(sentence.token(next).lemma());
  }

  /** What the clauses above say of it. */
  private void above(Token trigger, State state) {
    Token at = trigger;
    for (int i = 0; i < 12; i++) {
      clause(at, state);
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty()) return;
      Token governor = head.get();
      String relation = at.plainRelation();
      if (relation.equals("nsubj") && !at.relation().equals("nsubj:pass")) {
        inheritModality(governor, state);
        return;
      }
      switch (relation) {
        case "xcomp", "ccomp" -> {
          if (UNREAL.contains(governor.lemma())) state.hypothetical(governor.text());
          if (relation.equals("xcomp")) own(governor, state);
          if (relation.equals("xcomp") && isPurpose(at, governor))
            state.hypothetical("to " + at.text());
          if (governor.lemma().equals("be") && grammar.preposition(at).equals("to"))
            state.future("is to " + at.text());
        }
        case "obj", "nmod", "compound", "obl" -> {
          if (governor.isVerb() && relation.equals("obj")) own(governor, state);
          if (at.relation().equals("nmod:poss")) return;
          if (UNREAL_NOUNS.contains(governor.lemma())) state.hypothetical(governor.text());
          else if (governor.isVerb() && relation.equals("obj") && UNREAL.contains(governor.lemma()))
            state.hypothetical(governor.text());
        }
        case "amod" -> {
          if (at.isVerb() && grammar.preposition(governor).equals("without"))
            state.negated("without");
        }
        case "acl" -> {
          if (at.relation().equals("acl:relcl")) return;
          if (UNREAL_NOUNS.contains(governor.lemma())) state.hypothetical(governor.text());
        }
        case "advcl" -> {
          return;
        }
        case "conj" -> {
          if (sentence.children(at, "aux").findAny().isEmpty()
              && at.isVerb()
              && (at.tag().equals("VB") || at.tag().equals("VBN") || at.tag().equals("VBG")))
            own(governor, state);
        }
        default -> {}
      }
      at = governor;
    }
  }

  /** "massed troops to attack": an object that nobody tells to do anything, then what it is for. */
  private boolean isPurpose(Token infinitive, Token governor) {
    return grammar.preposition(infinitive).equals("to")
        && sentence.child(governor, "obj").isPresent()
        && !grammar.controlsItsObject(governor);
  }

  private void inheritModality(Token governor, State state) {
    if (!governor.isVerb()) return;
    for (Token child : sentence.children(governor, "aux").toList())
      if (POSSIBLE.contains(child.lemma())) state.hypothetical(child.text());
  }

  /** Subordinators: conditions, purposes, negation by "without". */
  private void clause(Token at, State state) {
    if (!at.plainRelation().equals("advcl")
        && !at.plainRelation().equals("ccomp")
        && !at.plainRelation().equals("acl")) return;
    String mark = grammar.preposition(at);
    if (CONDITIONS.contains(mark) || mark.equals("whether")) state.hypothetical(mark);
    else if (mark.equals("without")) state.negated("without");
    else if (at.plainRelation().equals("advcl") && mark.endsWith("to") && at.tag().equals("VB"))
      state.hypothetical("to " + at.text());
  }

  /** The head of the conditional clause that an act hangs on. */
  public Optional<Token> condition(Token trigger) {
    Token at = trigger;
    for (int i = 0; i < 4; i++) {
      Optional<Token> clause =
          sentence
              .children(at, "advcl")
              .filter(child -> CONDITIONS.contains(grammar.preposition(child)))
              .filter(child -> !sentence.dominates(child, trigger))
              .findFirst();
      Optional<Token> head = sentence.head(at);
      if (clause.isPresent() || head.isEmpty()) return clause;
      at = head.get();
    }
    return Optional.empty();
  }

  /** The words of a clause. */
  public String words(Token clause) {
    BitSet below = sentence.subtree(clause);
    return sentence.text(below.nextSetBit(0), below.length());
  }

  private boolean isQuestion() {
    return sentence.size() > 0 && sentence.token(sentence.size() - 1).text().equals("?");
  }

  private static final class State {
    private boolean negated;
    private boolean future;
    private boolean hypothetical;
    private boolean obliged;
    private boolean past;
    private final List<String> reasons = new ArrayList<>();

    void negated(String word) {
      negated = true;
      reasons.add(word);
    }

    void future(String word) {
      future = true;
      reasons.add(word);
    }

    void hypothetical(String word) {
      hypothetical = true;
      reasons.add(word);
    }

    void obliged(String word) {
      obliged = true;
      reasons.add(word);
    }

    void past(String word) {
      past = true;
      reasons.add(word);
    }

    Standing toStanding() {
      return new Standing(negated, future, hypothetical, obliged, past, null, List.copyOf(reasons));
    }
  }
}
