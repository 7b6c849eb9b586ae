package org.entente.coding.where;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.parse.Clauses;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where an act took place: a place under the act that a preposition of place introduces ("held
 * talks in Geneva"), or that is itself entered or hit ("shelled Idlib"). Nobody's guess: an act
 * without such words has no place, and a statement is not where its topic is ("condemned the attack
 * in Kabul").
 */
public final class Places {
  private static final Set<String> STATEMENTS =
      Set.of(
          "accuse",
          "affirm",
          "announce",
          "back",
          "blame",
          "call",
          "claim",
          "condemn",
          "confirm",
          "criticise",
          "criticize",
          "demand",
          "denounce",
          "deny",
          "deplore",
          "discuss",
          "express",
          "hail",
          "mourn",
          "oppose",
          "praise",
          "protest",
          "regret",
          "reject",
          "say",
          "slam",
          "support",
          "tell",
          "threaten",
          "urge",
          "vow",
          "warn",
          "welcome");
  private static final Set<String> ENTERED =
      Set.of("visit", "invade", "enter", "tour", "occupy", "annex", "reach");
  private static final Set<String> HIT =
      Set.of(
          "attack",
          "bomb",
          "bombard",
          "shell",
          "strike",
          "hit",
          "storm",
          "capture",
          "seize",
          "besiege",
          "raid",
          "pound",
          "blockade",
          "retake",
          "recapture",
          "overrun");
  private static final Set<String> BLOWS =
      Set.of(
          "airstrike",
          "assault",
          "bombing",
          "bombardment",
          "shelling",
          "siege",
          "capture",
          "seizure",
          "occupation",
          "annexation",
          "invasion");
  // who or what belongs to a place without the act being there: "recalled its envoy in Ankara"
  private static final Set<String> ELSEWHERE =
      Set.of(
          "ambassador",
          "envoy",
          "embassy",
          "consulate",
          "diplomat",
          "government",
          "minister",
          "opposition",
          "rebel",
          "parliament",
          "interest",
          "confidence",
          "faith",
          "trust",
          "belief",
          "role",
          "investment",
          "policy",
          "war",
          "conflict",
          "crisis");

  private final Gazetteer gazetteer;

  private Places(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Reads the table of places. */
  public static Places load() {
    return new Places(Gazetteer.load());
  }

  /** A place with its nearness to the act, lower is nearer. */
  private record Found(Gazetteer.Named named, int rank, int distance) {}

  /**
   * The place of an act, or empty when the words give none.
   *
   * @param actToken index of the word that names the act, verb or noun
   */
  public Optional<Place> place(ParsedSentence sentence, int actToken) {
    List<Gazetteer.Named> names = gazetteer.find(sentence);
    if (names.isEmpty()) return Optional.empty();
    Token act = sentence.token(actToken);
    return names.stream()
        .map(named -> found(sentence, act, named))
        .filter(Objects::nonNull)
        .min(
            Comparator.comparingInt(Found::rank)
                .thenComparing(found -> found.named().place().kind())
                .thenComparingInt(Found::distance))
        .flatMap(found -> Qualifiers.settled(sentence, found.named(), names));
  }

  private static @Nullable Found found(ParsedSentence sentence, Token act, Gazetteer.Named named) {
    int rank = rank(sentence, act, named);
    return rank < 0 ? null : new Found(named, rank, Math.abs(named.from() - act.index()));
  }

  /** 0 the act's own, then its phrase's, its clause's, that of a clause it borrows from; or -1. */
  private static int rank(ParsedSentence sentence, Token act, Gazetteer.Named named) {
    if (isEntered(sentence, act, named)) return 0;
    Optional<Token> found = Locatives.carrier(sentence, named);
    if (found.isEmpty()) return -1;
    Token carrier = found.get();
    if (standsBesideOther(sentence, carrier)) return -1;
    boolean opens = carrier.index() < act.index();
    if (carrier.head() == act.index()) return isTopic(sentence, act, carrier) && !opens ? -1 : 0;
    if (STATEMENTS.contains(act.lemma()) && !isSubjectless(sentence, act, carrier)) return -1;
    if (throughOther(sentence, act, carrier)) return -1;
    if (Clauses.ownPhrase(sentence, act, carrier)) return 1;
    Token clause = Clauses.head(sentence, act);
    for (int rank = 2; ; rank++) {
      if (Clauses.head(sentence, carrier).index() == clause.index()) return rank;
      boolean borrows =
          clause.relation().equals("conj") || Clauses.borrowsSubject(sentence, clause);
      if (clause.head() < 0 || !borrows) return -1;
      clause = Clauses.head(sentence, sentence.token(clause.head()));
    }
  }

  private static boolean isEntered(ParsedSentence sentence, Token act, Gazetteer.Named named) {
    Token head = Locatives.whole(sentence, named);
    if (isBlowOn(sentence, act, head)) return named.place().kind() != Place.Kind.COUNTRY;
    boolean subject = head.relation().equals("nsubj:pass") && head.head() == act.index();
    boolean object = head.relation().equals("obj") && head.head() == act.index();
    if (!object && !subject) return false;
    if (ENTERED.contains(act.lemma())) return true;
    boolean quarrel =
        sentence.children(act, "obl").anyMatch(obl -> hasCase(sentence, obl, "over", "for", "as"));
    return HIT.contains(act.lemma()) && named.place().kind() != Place.Kind.COUNTRY && !quarrel;
  }

  /** "An air strike on Idlib", "the siege of Aleppo". */
  private static boolean isBlowOn(ParsedSentence sentence, Token act, Token place) {
    return act.isNoun()
        && (HIT.contains(act.lemma()) || BLOWS.contains(act.lemma()))
        && place.head() == act.index()
        && Locatives.preposition(sentence, place).filter(Set.of("on", "of")::contains).isPresent();
  }

  /** "Warned the army against raids in Gaza": what follows a statement's object is its topic. */
  private static boolean isTopic(ParsedSentence sentence, Token act, Token carrier) {
    if (!STATEMENTS.contains(act.lemma())) return false;
    return sentence
        .children(act, "obj", "obl", "ccomp", "xcomp")
        .anyMatch(child -> child.index() < carrier.index() && child.index() > act.index());
  }

  /** "In Geneva, the minister said": a place that opens the sentence is the statement's own. */
  private static boolean isSubjectless(ParsedSentence sentence, Token act, Token carrier) {
    return carrier.index() < act.index() && sentence.head(carrier).map(Token::isVerb).orElse(false);
  }

  /** "Its envoy in Ankara", wherever the tree hangs Ankara. */
  private static boolean standsBesideOther(ParsedSentence sentence, Token carrier) {
    return sentence
        .child(carrier, "case")
        .filter(preposition -> preposition.index() > 0)
        .map(preposition -> sentence.token(preposition.index() - 1))
        .filter(before -> ELSEWHERE.contains(before.lemma()))
        .isPresent();
  }

  /** Whether a noun between act and place keeps the place for itself. */
  private static boolean throughOther(ParsedSentence sentence, Token act, Token carrier) {
    Optional<Token> at = sentence.head(carrier);
    while (at.isPresent() && at.get().index() != act.index()) {
      if (ELSEWHERE.contains(at.get().lemma())) return true;
      if (at.get().isVerb()) return false;
      at = sentence.head(at.get());
    }
    return false;
  }

  private static boolean hasCase(ParsedSentence sentence, Token noun, String... prepositions) {
    return sentence
        .children(noun, "case", "mark")
        .anyMatch(child -> List.of(prepositions).contains(child.lemma()));
  }
}
