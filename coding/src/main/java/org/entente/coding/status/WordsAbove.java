package org.entente.coding.status;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.acts.Grammar;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.coding.status.Signatures.Of;

/**
 * What the clauses and nouns above a word say of it. A verb that reports passes nothing on of its
 * own ("will say that he attacked"), one with an infinitive does ("will try to attack"), what a
 * definite noun names is taken for granted ("did not stop the attack").
 */
final class WordsAbove {
  private static final Set<String> OCCURS =
      Set.of("occur", "happen", "resume", "begin", "start", "come", "take", "continue", "follow");
  private static final Set<String> PERMITS =
      Set.of("allow", "permit", "let", "need", "authorize", "authorise", "used");
  private static final Set<Kind> FOR =
      Set.of(Kind.ASKED, Kind.DEMANDED, Kind.WISHED, Kind.TRIED, Kind.PLANNED);
  private static final Set<String> RECALLS =
      Set.of("commemorate", "remember", "recall", "mark", "mourn", "relive");

  private static final Set<String> MOVES =
      Set.of("travel", "fly", "arrive", "head", "return", "visit");

  private static final int DEEPEST = 12;

  private final Grammar grammar;
  private final ParsedSentence sentence;
  private final OwnWords own;
  private final Cues cues;
  private final ClauseAbove clauses;

  WordsAbove(Grammar grammar, OwnWords own, Cues cues) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.own = own;
    this.cues = cues;
    this.clauses = new ClauseAbove(grammar, cues);
  }

  void read(Token trigger) {
    Token at = trigger;
    for (int i = 0; i < DEEPEST; i++) {
      mark(at);
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty() || !step(at, head.get())) return;
      at = head.get();
    }
  }

  /** Reads one step up; false where what stands above says nothing any more. */
  private boolean step(Token at, Token governor) {
    switch (at.plainRelation()) {
      case "xcomp" -> infinitive(at, governor);
      case "ccomp" -> {
        if (isMisplacedReport(at, governor)) return false;
        clauses.read(at, governor);
      }
      case "csubj" -> {
        if (!governor.isVerb()) signature(governor);
      }
      case "nsubj" -> {
        return subject(at, governor);
      }
      case "obj" -> {
        return object(at, governor);
      }
      case "obl", "nmod" -> phrase(at, governor);
      case "compound" -> nounAbove(governor);
      case "amod" -> {
        if (grammar.preposition(governor).equals("without"))
          sentence.child(governor, "case").ifPresent(without -> cues.add(without, Kind.NEGATED));
        return false;
      }
      case "acl" -> {
        if (at.relation().equals("acl:relcl")) return false;
        nounAbove(governor);
        if (Signatures.kind(Of.NOUN, governor.lemma()).isEmpty() && isInfinitive(at))
          cues.add(at, Kind.PURPOSE, "to " + at.text());
      }
      case "advcl" -> {
        return adverbial(at, governor);
      }
      case "conj" -> shared(at, governor);
      case "parataxis" -> {
        return false;
      }
      default -> {}
    }
    return true;
  }

  private void infinitive(Token at, Token governor) {
    if (governor.lemma().equals("set") && governor.tag().equals("VBN") && isInfinitive(at))
      cues.add(governor, Kind.WILL, "set to");
    if (isInfinitive(at) && governor.lemma().equals("ought")) cues.add(governor, Kind.ADVISED);
    if (isInfinitive(at) && governor.lemma().equals("need")) cues.add(governor, Kind.OBLIGED);
    if (isInfinitive(at) && MOVES.contains(governor.lemma()))
      cues.add(at, Kind.PURPOSE, "to " + at.text());
    if (governor.lemma().equals("use") && governor.tag().equals("VBD") && isInfinitive(at))
      cues.add(governor, Kind.RECALLED, "used to");
    Optional<Kind> kind = signature(governor);
    boolean asked = kind.filter(k -> k == Kind.ASKED || k == Kind.DEMANDED).isPresent();
    if (!asked || PERMITS.contains(governor.lemma())) own.read(governor);
    if (governor.lemma().equals("go") && governor.tag().equals("VBG") && isInfinitive(at))
      cues.add(governor, Kind.WILL, "going to");
    if (isInfinitive(at) && hasAdverb(governor, "too")) cues.add(at, Kind.AVERTED, "too");
    if (isInfinitive(at) && governor.lemma().equals("have"))
      sentence
          .children(governor, "advmod")
          .filter(yet -> yet.lemma().equals("yet"))
          .forEach(yet -> cues.add(yet, Kind.NEGATED, "yet to"));
    if (governor.lemma().equals("remain") && isInfinitive(at))
      cues.add(governor, Kind.DOUBTED, "remains to be");
    if (isPurpose(at, governor)) cues.add(at, Kind.PURPOSE, "to " + at.text());
    if (governor.lemma().equals("be") && isInfinitive(at))
      cues.add(governor, Kind.WILL, "is to " + at.text());
  }

  private boolean subject(Token at, Token governor) {
    if (at.relation().equals("nsubj:pass")) {
      if (at.isNoun()) signature(governor);
      if (!grammar.isDefinite(at)) own.read(governor);
      return true;
    }
    if (at.isNoun() && OCCURS.contains(governor.lemma())) own.read(governor);
    else if (governor.isVerb())
      sentence
          .children(governor, "aux")
          .filter(aux -> Set.of("may", "might", "could", "can", "would").contains(aux.lemma()))
          .forEach(aux -> cues.add(aux, aux.lemma().equals("would") ? Kind.WOULD : Kind.POSSIBLE));
    if (at.isNoun() && Set.of("seem", "appear", "look", "remain").contains(governor.lemma()))
      sentence.children(governor, "xcomp").forEach(this::signature);
    else if (at.isNoun())
      Signatures.kind(Of.ADJECTIVE, governor.lemma()).ifPresent(kind -> cues.add(governor, kind));
    return false;
  }

  /** What is definite or itself something said ("rejected the offer") is there all the same. */
  private boolean object(Token at, Token governor) {
    if (!governor.isVerb()) return true;
    boolean there = at.isNoun() && (grammar.isDefinite(at) || isSaid(at));
    if (governor.lemma().equals("call")) return true;
    boolean averts = Signatures.kind(Of.VERB, governor.lemma()).filter(Kind::negates).isPresent();
    if (averts && isSaid(at)) return false;
    if (at.isNoun() && RECALLS.contains(governor.lemma())) cues.add(governor, Kind.RECALLED);
    if (!averts || !grammar.isDefinite(at)) signature(governor);
    else cues.add(governor, Kind.DENIED);
    if (!there) own.read(governor);
    return true;
  }

  private static boolean isSaid(Token noun) {
    return Signatures.kind(Of.NOUN, noun.lemma()).isPresent();
  }

  /** "There is no evidence, said a spokesman", whatever the tree makes of it. */
  private static boolean isMisplacedReport(Token at, Token governor) {
    return at.lemma().equals("say") && !governor.lemma().equals("say");
  }

  /** "called for a meeting", "decided against meeting", "prevented from meeting". */
  private void phrase(Token at, Token governor) {
    if (at.relation().equals("nmod:poss")) return;
    if (!governor.isVerb() && !governor.isNoun()) {
      if (at.relation().equals("obl")) signature(governor);
      return;
    }
    if (!governor.isVerb()) {
      nounAbove(governor);
      cues.ignoreNegation();
      return;
    }
    switch (grammar.preposition(at)) {
      case "for", "to" -> {
        Optional<Kind> kind = Signatures.kind(Of.VERB, governor.lemma());
        if (kind.filter(k -> FOR.contains(k)).isPresent()) signature(governor);
      }
      case "against" -> {
        if (governor.lemma().equals("decide")) cues.add(governor, Kind.AVERTED, "decided against");
      }
      case "from" -> {
        if (Signatures.kind(Of.VERB, governor.lemma()).filter(Kind::negates).isPresent())
          signature(governor);
      }
      case "instead of", "rather than" -> cues.add(at, Kind.AVERTED, grammar.preposition(at));
      case "of", "with" ->
          Signatures.kind(Of.OF, governor.lemma()).ifPresent(kind -> cues.add(governor, kind));
      default -> {}
    }
  }

  private void nounAbove(Token noun) {
    if (noun.lemma().equals("anniversary")) cues.add(noun, Kind.RECALLED);
    Signatures.kind(Of.NOUN, noun.lemma()).ifPresent(kind -> cues.add(noun, kind));
  }

  private boolean adverbial(Token at, Token governor) {
    String mark = grammar.preposition(at);
    if (mark.equals("from")
        && Signatures.kind(Of.VERB, governor.lemma()).filter(Kind::negates).isPresent())
      signature(governor);
    if (isInstead(mark)) cues.add(at, Kind.AVERTED, mark);
    if (mark.equals("against") && governor.lemma().equals("decide"))
      cues.add(governor, Kind.AVERTED, "decided against");
    if (isInfinitive(at) && hasAdverb(governor, "too")) cues.add(governor, Kind.AVERTED, "too");
    else if (!governor.isVerb() && at.tag().equals("VB")) signature(governor);
    return false;
  }

  /** "may attack and occupy": verbs in a row share the auxiliaries of the first. */
  private void shared(Token at, Token governor) {
    sentence
        .children(at, "cc")
        .map(cc -> cc.text() + sentence.child(cc, "fixed").map(of -> " " + of.text()).orElse(""))
        .filter(WordsAbove::isInstead)
        .forEach(instead -> cues.add(at, Kind.AVERTED, instead));
    // "neither shelled nor arrested": one negation in two words
    if (sentence.children(at, "cc").anyMatch(cc -> cc.lemma().equals("nor"))) return;
    boolean bare = sentence.children(at, "aux", "aux:pass", "nsubj").findAny().isEmpty();
    if (bare && at.isVerb() && at.tag().matches("VB|VBN|VBG")) own.read(governor);
  }

  private static boolean isInstead(String words) {
    return Set.of("instead of", "rather than", "rather").contains(words.toLowerCase(Locale.ROOT));
  }

  static Of of(Token governor) {
    if (governor.isVerb()) return Of.VERB;
    return governor.isNoun() ? Of.NOUN : Of.ADJECTIVE;
  }

  private Optional<Kind> signature(Token governor) {
    Optional<Kind> kind = Signatures.kind(of(governor), governor.lemma());
    kind.ifPresent(found -> cues.add(governor, found));
    return kind;
  }

  /** Subordinators: conditions, purposes, negation by "without". */
  private void mark(Token at) {
    // a condition may stand alone: "If Iran attacks."
    if (!Set.of("advcl", "ccomp", "acl", "csubj", "root").contains(at.plainRelation())) return;
    String mark = grammar.preposition(at);
    Token by = sentence.child(at, "mark", "case").orElse(at);
    if (mark.equals("after") && isYearsAfter(at)) cues.add(by, Kind.RECALLED, "years after");
    if (Conditions.isCondition(grammar, at)) cues.add(by, Kind.CONDITION, mark);
    else if (mark.equals("without")) cues.add(by, Kind.NEGATED, "without");
    else if (at.plainRelation().equals("advcl") && mark.endsWith("to") && at.tag().equals("VB"))
      cues.add(at, Kind.PURPOSE, "to " + at.text());
  }

  private boolean isYearsAfter(Token clause) {
    return sentence.hasChild(
        clause,
        child ->
            child.index() < clause.index()
                && Set.of("year", "decade", "century").contains(child.lemma()));
  }

  /** "massed troops to attack": an object that nobody tells to do anything, then what it is for. */
  private boolean isPurpose(Token infinitive, Token governor) {
    return isInfinitive(infinitive)
        && sentence.child(governor, "obj").isPresent()
        && !grammar.controlsItsObject(governor);
  }

  private boolean isInfinitive(Token verb) {
    return grammar.preposition(verb).equals("to");
  }

  private boolean hasAdverb(Token token, String adverb) {
    return sentence.children(token, "advmod").anyMatch(child -> child.lemma().equals(adverb));
  }
}
