package org.entente.relations.commitment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.event.Answer;
import org.entente.event.Commitment;
import org.entente.event.Content;
import org.entente.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to what: all rules in one place. An act fulfils a commitment when the side that was
 * to do it does an act of that content to the other side. Parties are compared as {@link Side}s,
 * contents by type and mode. What the rules get wrong is written up in the decision "Commitments
 * are read off the events".
 */
final class Matching {
  /** What both sides do together, whoever is told as the one who acts. */
  private static final Set<EventType> MUTUAL =
      EnumSet.of(EventType.CONSULT, EventType.COOPERATE, EventType.SUPPORT);

  /** Yielding in words and yielding in fact: a promised withdrawal may be told as either. */
  private static final Set<EventType> YIELDING = EnumSet.of(EventType.CONCEDE, EventType.RETREAT);

  /** Reports of one word come within a week of each other. */
  private static final int NEAR_DAYS = 7;

  private static final String PHONE = "phone";
  private static final String THIRD_PARTY = "third-party";
  private static final String NEGOTIATE = "046";

  private Matching() {}

  /**
   * Whether one that is made is the same as one that is open: same kind, sides and content. Where
   * nobody says of what it is, or to whom, only what is said by the same people within days is.
   */
  static boolean isSame(Line line, Told made) {
    if (line.kind() != made.commitment().kind() || !Side.meet(line.by(), made.actors()))
      return false;
    boolean near = line.isHeardNear(made, NEAR_DAYS);
    Content own = line.content();
    Content content = made.commitment().content();
    if (own == null || content == null)
      return own == content
          && near
          && sameSides(line.to(), made.recipients(), true)
          && namesSamePeople(line, made);
    return isSameContent(own, content)
        && sameSides(line.to(), made.recipients(), near)
        && samePeople(line, made);
  }

  private static boolean sameSides(List<Side> some, List<Side> others, boolean near) {
    if (some.isEmpty() && others.isEmpty()) return true;
    return some.isEmpty() || others.isEmpty() ? near : Side.meet(some, others);
  }

  /** Talks over something and a meeting of leaders are two things to offer. */
  private static boolean isSameContent(Content one, Content other) {
    boolean negotiates = one.cameo().equals(NEGOTIATE);
    return areAlike(one, other)
        && (one.type() != EventType.CONSULT || negotiates == other.cameo().equals(NEGOTIATE));
  }

  /** Whether an act is what was offered, promised, threatened or demanded. */
  static boolean fulfils(Line line, Told deed) {
    Content content = line.content();
    if (content == null || !fits(content, deed.done())) return false;
    return samePeople(line, deed) && hasRoles(line, content, deed);
  }

  private static boolean hasRoles(Line line, Content content, Told deed) {
    List<Side> doers = line.doers();
    List<Side> receivers = line.receivers();
    List<Side> all = both(deed);
    boolean mediates = content.modes().contains(THIRD_PARTY);
    if (MUTUAL.contains(content.type()) && !mediates) {
      boolean joint = line.to().isEmpty() && line.by().size() > 1;
      List<Side> own = new ArrayList<>(line.by());
      own.addAll(line.to());
      if (!Side.meet(own, deed.actors())) return false;
      return joint
          ? line.by().stream().filter(side -> Side.meet(List.of(side), all)).count() > 1
          : Side.meet(doers, all) && (receivers.isEmpty() || Side.meet(receivers, all));
    }
    if (!Side.meet(doers, deed.actors())) return false;
    if (deed.recipients().isEmpty())
      return YIELDING.contains(content.type())
          || (deed.isJoint() && Side.meet(receivers, deed.actors()));
    return (receivers.isEmpty() && content.recipients().isEmpty())
        || Side.meet(receivers, deed.recipients())
        || isOn(content, deed);
  }

  /** Whether it is on somebody on whom the content is: "withdraw from Ukraine". */
  private static boolean isOn(Content content, Told told) {
    return told.recipients().stream().anyMatch(side -> content.recipients().contains(side.code()));
  }

  /** Whether a word is said to whoever made the commitment, or to nobody in particular. */
  static boolean isToMaker(Line line, Told told) {
    return isTo(line.by(), told);
  }

  private static List<Side> both(Told told) {
    List<Side> all = new ArrayList<>(told.actors());
    all.addAll(told.recipients());
    return all;
  }

  /** Whether an act is of the kind spoken of. */
  static boolean fits(Content content, Content act) {
    boolean yields = YIELDING.contains(content.type()) && YIELDING.contains(act.type());
    if (content.type() != act.type() && !yields) return false;
    if (content.type() == EventType.CONSULT) return fitsMeeting(content, act);
    if ((yields || content.type() == EventType.SUPPORT) && !isSameChapter(content, act))
      return false;
    return content.modes().isEmpty()
        || act.modes().isEmpty()
        || content.modes().stream().anyMatch(act.modes()::contains);
  }

  /** Easing sanctions is no release of prisoners: the first three digits, unless one says less. */
  private static boolean isSameChapter(Content content, Content act) {
    String one = chapter(content);
    String other = chapter(act);
    return one.endsWith("0") || other.endsWith("0") || one.equals(other);
  }

  private static String chapter(Content content) {
    return content.cameo().length() < 3 ? "0" : content.cameo().substring(0, 3);
  }

  /** A telephone call keeps no summit, and negotiating its date does not either. */
  private static boolean fitsMeeting(Content content, Content act) {
    boolean mediates = content.modes().contains(THIRD_PARTY);
    if (mediates != act.modes().contains(THIRD_PARTY)) return false;
    if (act.modes().contains(PHONE) && !content.modes().contains(PHONE)) return false;
    return !act.cameo().equals(NEGOTIATE) || content.cameo().equals(NEGOTIATE);
  }

  private static boolean areAlike(Content one, Content other) {
    return one.type() == EventType.CONSULT && other.type() == EventType.CONSULT
        ? one.modes().contains(THIRD_PARTY) == other.modes().contains(THIRD_PARTY)
        : fits(one, other) || fits(other, one);
  }

  /** An invitation of one leader to another is not kept by a meeting of their ministers. */
  private static boolean samePeople(Line line, Told told) {
    Content content = line.content();
    return content == null || content.type() != EventType.CONSULT || namesSamePeople(line, told);
  }

  private static boolean namesSamePeople(Line line, Told told) {
    List<Side> named = new ArrayList<>(line.by());
    named.addAll(line.to());
    List<Side> met = both(told);
    return named.stream()
        .filter(Side::isPerson)
        .allMatch(person -> {
          List<Side> own = met.stream().filter(Side::isPerson).filter(person::isSame).toList();
          return own.isEmpty()
              || own.stream().anyMatch(side -> isNamed(side.name(), named, person));
        });
  }

  /** By any of the names that the commitment has for that side. */
  private static boolean isNamed(String name, List<Side> named, Side person) {
    return named.stream()
        .anyMatch(side -> side.isPerson() && side.isSame(person) && side.name().equals(name));
  }

  /** Whether a promise of the other side agrees to what was offered or demanded. */
  static boolean agrees(Line line, Told promise) {
    if (promise.commitment().kind() != Commitment.Kind.PROMISE) return false;
    Content offered = line.content();
    Content promised = promise.commitment().content();
    if (offered == null || promised == null || !areAlike(offered, promised)) return false;
    return switch (line.kind()) {
      case OFFER, DEMAND ->
          Side.meet(line.to(), promise.actors())
              && (isTo(line.by(), promise) || isOn(offered, promise))
              && samePeople(line, promise);
      case PROMISE, THREAT -> false;
    };
  }

  /** What an answer does to a commitment; {@code null} when it is not about it. */
  static Move.@Nullable Effect effect(Line line, Told told, Answer answer) {
    if (answer.to() != null && answer.to() != line.kind()) return null;
    Content content = answer.content();
    Content own = line.content();
    if (content != null && own != null && !areAlike(own, content)) return null;
    if (answer.to() == null && own == null) return null; // agreed to something else
    boolean open = line.kind() == Commitment.Kind.OFFER || line.kind() == Commitment.Kind.DEMAND;
    boolean ofOther = Side.meet(line.to(), told.actors()) && isTo(line.by(), told);
    boolean ofMaker =
        Side.meet(line.by(), told.actors()) && (line.to().isEmpty() || isTo(line.to(), told));
    return switch (answer.kind()) {
      case ACCEPTS -> open && ofOther ? Move.Effect.ACCEPTED : null;
      case REFUSES -> {
        if (open && ofOther) yield Move.Effect.REFUSED;
        // whoever cancels his own invitation takes it back
        boolean friendly = open || line.kind() == Commitment.Kind.PROMISE;
        yield friendly && ofMaker && content != null ? Move.Effect.WITHDRAWN : null;
      }
      case WITHDRAWS -> ofMaker && answer.to() != null ? Move.Effect.WITHDRAWN : null;
      case FULFILS -> ofMaker && answer.to() != null ? line.fulfilment() : null;
    };
  }

  private static boolean isTo(List<Side> sides, Told told) {
    return told.isJoint()
        ? Side.meet(sides, told.actors())
        : told.recipients().isEmpty() || Side.meet(sides, told.recipients());
  }
}
