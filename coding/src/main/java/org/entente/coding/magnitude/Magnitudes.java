package org.entente.coding.magnitude;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.parse.Clauses;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.coding.status.Draft;
import org.entente.event.Magnitude;
import org.entente.event.Magnitude.Kind;

/**
 * Which numbers of a sentence say how large which of its acts was. A number belongs to the nearest
 * act above it in the tree whose type goes with what it counts; the dead and injured also to an act
 * of the same clause or of one joined to it ("jets bombed a market and twelve people were killed").
 * Never across a subordinate clause of its own time ("after the US expelled twelve").
 */
public final class Magnitudes {
  private static final Set<Kind> RESULTS =
      Set.of(Kind.DEAD, Kind.INJURED, Kind.MISSING, Kind.ARRESTED, Kind.DISPLACED, Kind.CROWD);

  private final ParsedSentence sentence;
  private final List<Draft> acts;

  private Magnitudes(ParsedSentence sentence, List<Draft> acts) {
    this.sentence = sentence;
    this.acts = acts;
  }

  /** The numbers of each act, in the order of the sentence; an act without any is left out. */
  public static Map<Draft, List<Magnitude>> of(ParsedSentence sentence, List<Draft> acts) {
    if (acts.isEmpty()) return Map.of();
    var magnitudes = new Magnitudes(sentence, acts);
    Map<Draft, List<Magnitude>> found = new HashMap<>();
    for (Measured measured : MagnitudeReader.read(sentence))
      magnitudes
          .act(measured)
          .ifPresent(act ->
              found.computeIfAbsent(act, none -> new ArrayList<>()).add(measured.magnitude()));
    return found;
  }

  private Optional<Draft> act(Measured measured) {
    Kind kind = measured.magnitude().kind();
    return above(measured.anchor(), kind)
        .or(() -> RESULTS.contains(kind) ? beside(measured.anchor(), kind) : Optional.empty());
  }

  private Optional<Draft> above(Token anchor, Kind kind) {
    Token at = anchor;
    while (true) {
      Token here = at;
      Optional<Draft> own =
          acts.stream()
              .filter(act -> Fitting.fits(kind, act))
              .filter(act ->
                  act.reading().chain().stream().anyMatch(word -> word.index() == here.index()))
              .findFirst();
      if (own.isPresent()) return own;
      if (at.head() < 0 || standsApart(at, kind)) return Optional.empty();
      boolean relative = at.relation().equals("acl:relcl");
      at = sentence.token(at.head());
      if (relative) {
        return ofNoun(at, kind);
      }
    }
  }

  /** "An attack that killed twelve", "attacked in a raid that killed twelve". */
  private Optional<Draft> ofNoun(Token noun, Kind kind) {
    boolean manner =
        RESULTS.contains(kind)
            && noun.relation().equals("obl")
            && Set.of("in", "with", "by", "during").contains(Clauses.joiner(sentence, noun));
    return acts.stream()
        .filter(act -> Fitting.fits(kind, act))
        .filter(act -> {
          int trigger = act.reading().innermost().trigger().index();
          return trigger == noun.index() || (manner && trigger == noun.head());
        })
        .findFirst();
  }

  /** A clause that tells of another time or act. */
  private boolean standsApart(Token clause, Kind kind) {
    return switch (clause.plainRelation()) {
      case "advcl" ->
          !Clauses.borrowsSubject(sentence, clause)
              && !(RESULTS.contains(kind) && clause.tag().equals("VBG"));
      case "parataxis" -> !RESULTS.contains(kind);
      default -> false;
    };
  }

  private Optional<Draft> beside(Token anchor, Kind kind) {
    Token clause = Clauses.head(sentence, anchor);
    return acts.stream()
        .filter(act -> Fitting.fits(kind, act))
        .filter(act -> isJoined(clause, Clauses.head(sentence, act.reading().trigger())))
        .min(
            Comparator.comparingInt(
                act -> Math.abs(act.reading().trigger().index() - anchor.index())));
  }

  private boolean isJoined(Token one, Token other) {
    return one.index() == other.index()
        || hangsOn(one, other)
        || hangsOn(other, one)
        || (one.head() == other.head() && one.relation().equals("conj"));
  }

  private boolean hangsOn(Token below, Token above) {
    if (below.head() < 0) return false;
    Token head = Clauses.head(sentence, sentence.token(below.head()));
    if (head.index() != above.index()) return false;
    return switch (below.plainRelation()) {
      case "conj", "parataxis" -> true;
      case "acl" -> below.relation().equals("acl:relcl") && opensWithWhich(below);
      case "advcl" ->
          Clauses.borrowsSubject(sentence, below) || Clauses.joiner(sentence, below).equals("when");
      default -> false;
    };
  }

  /** "Bombed a market, which killed twelve". */
  private boolean opensWithWhich(Token clause) {
    return sentence.hasChild(
        clause,
        child ->
            child.lemma().equals("which")
                && child.index() > 0
                && sentence.token(child.index() - 1).text().equals(","));
  }
}
