package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.actor.Sector;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/** Two spoken of as one: "both sides", "the two countries", "the two presidents". */
final class Pairs {
  /** Words that a state is meant by, never one who fights or opposes it. */
  private static final Set<String> STATES =
      Set.of(
          "countries",
          "nations",
          "neighbours",
          "neighbors",
          "governments",
          "powers",
          "states",
          "capitals");

  private static final Set<String> SIDES =
      Set.of("sides", "parties", "rivals", "leaders", "presidents", "ministers");

  private final ParsedSentence sentence;
  private final Discourse discourse;
  private final People people;

  Pairs(ParsedSentence sentence, Discourse discourse, People people) {
    this.sentence = sentence;
    this.discourse = discourse;
    this.people = people;
  }

  /** Whether a word is one of a pair's, with "two" or "both" before it. */
  boolean isPair(Token token) {
    String word = Spelling.key(token.text());
    if (!STATES.contains(word) && !SIDES.contains(word)) return false;
    for (int i = token.index() - 1; i >= Math.max(0, token.index() - 3); i--) {
      String key = Spelling.key(sentence.token(i).text());
      if (key.equals("two") || key.equals("both")) return true;
    }
    return false;
  }

  /** "both presidents": the two politicians spoken of, or else the two states. */
  List<Found> people(int from, int to, List<Found> before, Sector sector) {
    List<Found> two =
        two(from, to, before, each -> each.kind() == Found.Kind.PERSON && each.named());
    if (two.isEmpty()) two = sides(from, to, before);
    return two.stream().map(one -> as(one, sector)).toList();
  }

  private static Found as(Found one, Sector sector) {
    return one.mention().who() instanceof Who.Known known
        ? one.as(one.mention().as(new Who.Known(known.name(), known.code(), sector, known.basis())))
        : one;
  }

  /** "the two countries", "both sides": the two spoken of, not places where they meet. */
  List<Found> sides(int from, int to, List<Found> before) {
    boolean states = STATES.contains(Spelling.key(sentence.token(to - 1).text()));
    return two(
            from,
            to,
            before,
            each ->
                each.kind() != Found.Kind.OTHER
                    && !isCity(each.mention().who())
                    && !(states && isFaction(each)))
        .stream()
        .map(this::asSide)
        .toList();
  }

  /** A minister speaks for his state; a rebel or an opponent of one does not. */
  private Found asSide(Found one) {
    if (!(one.mention().who() instanceof Who.Known known) || isFaction(one)) return one;
    String name = people.nameOf(known.code());
    return one.as(one.mention().as(new Who.Known(name, known.code(), null, known.basis())));
  }

  private static boolean isFaction(Found each) {
    return each.mention().who() instanceof Who.Known known
        && known.sector() instanceof Sector sector
        && switch (sector) {
          case REB, OPP, PRM, UAF, CRM -> true;
          default -> false;
        };
  }

  private static boolean isCity(Who who) {
    return who instanceof Who.Known known
        && known.sector() == null
        && known.basis().contains("capital of");
  }

  private List<Found> two(int from, int to, List<Found> before, Predicate<Found> fits) {
    List<Found> ranked =
        discourse
            .memory()
            .ranked(
                sentence,
                before,
                each ->
                    each.mention().who() instanceof Who.Known known
                        && !Naming.isInternational(known.code())
                        && fits.test(each));
    List<Found> two = new ArrayList<>();
    Set<String> sides = new LinkedHashSet<>();
    for (Found each : ranked) {
      if (two.size() == 2) break;
      if (!(each.mention().who() instanceof Who.Known known)) continue;
      if (!sides.add(known.code() + (isFaction(each) ? " " + known.sector() : ""))) continue;
      String basis = "'%s' are those spoken of".formatted(sentence.text(from, to));
      Who who = new Who.Known(known.name(), known.code(), known.sector(), basis);
      two.add(
          new Found(new ActorMention(from, to, to - 1, who), Found.Kind.STATE, "", false, false));
    }
    return two.size() == 2 ? two : List.of();
  }
}
