package org.entente.ledger.merging;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.actor.Sector;
import org.entente.event.Act;
import org.entente.event.Auxiliary;
import org.entente.event.Event;
import org.entente.event.EventPlace;
import org.entente.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Two reports of the same actors and type, laid side by side.
 *
 * @param conflict what makes them reports of different events; {@code null} when nothing does
 * @param nearness of their dates
 * @param bare whether one of them says nothing but the act
 * @param overlap share of the shorter report's content words that the longer one has, in [0, 1]; of
 *     the words of the act where one is bare
 * @param shared content words of both
 * @param specific whether they agree in a number, a name or a place
 */
record Comparison(
    @Nullable String conflict,
    Timing.Nearness nearness,
    boolean bare,
    double overlap,
    Set<String> shared,
    boolean specific) {

  private static final Comparison APART =
      new Comparison(null, Timing.Nearness.APART, false, 0, Set.of(), false);

  /** Sectors that speak and act for a state. */
  private static final Set<Sector> STATE =
      EnumSet.of(Sector.GOV, Sector.MIL, Sector.SPY, Sector.COP, Sector.JUD);

  private static final Set<EventType> DONE_TO_SOMEBODY =
      EnumSet.of(
          EventType.SANCTION,
          EventType.COERCE,
          EventType.ASSAULT,
          EventType.RETREAT,
          EventType.AID,
          EventType.CONSULT);

  static Comparison of(Report one, Report other) {
    Timing.Nearness nearness = one.timing().to(other.timing());
    if (nearness == Timing.Nearness.APART) return APART;
    Gist gist = one.gist();
    Gist others = other.gist();
    boolean bare = gist.words().isEmpty() || others.words().isEmpty();
    Set<String> words = bare ? gist.act() : gist.words();
    Set<String> counterparts = bare ? others.act() : others.words();
    Set<String> shared = Gist.shared(words, counterparts);
    int shorter = Math.min(words.size(), counterparts.size());
    boolean specific =
        !Gist.shared(gist.names(), others.names()).isEmpty()
            || !agreeing(gist.quantities(), others.quantities()).isEmpty();
    return new Comparison(
        conflict(one, other),
        nearness,
        bare,
        shorter == 0 ? 0 : (double) shared.size() / shorter,
        shared,
        specific);
  }

  /** Whether the one bears on the other at all. */
  boolean isNear() {
    return nearness != Timing.Nearness.APART;
  }

  private static @Nullable String conflict(Report one, Report other) {
    Event event = one.event();
    Event others = other.event();
    if (isOneSentence(event, others)) return "the sentence tells of two acts";
    if (!one.sides().matches(other.sides())) return "others act, or on others";
    if (isOtherStanding(event, others)) return "planned or possible, not done";
    if (isOtherAct(event.act(), others.act())) return "another act";
    if (isOtherRole(event.actors(), others.actors())
        || isOtherRole(event.recipients(), others.recipients())) return "others of that state";
    if (isElsewhere(event.circumstances().place(), others.circumstances().place()))
      return "elsewhere";
    if (isOtherNumber(event.act().type(), one.gist(), other.gist())) return "another number";
    if (isOtherName(event.act().type(), one.gist(), other.gist())) return "other names";
    return null;
  }

  private static boolean isOneSentence(Event one, Event other) {
    return one.evidence().article().equals(other.evidence().article())
        && one.evidence().sentence() == other.evidence().sentence();
  }

  /** What is denied or told as history may be what others tell as news; a plan is not its deed. */
  private static boolean isOtherStanding(Event one, Event other) {
    return one.auxiliary().contains(Auxiliary.FUTURE)
            != other.auxiliary().contains(Auxiliary.FUTURE)
        || one.auxiliary().contains(Auxiliary.HYPOTHETICAL)
            != other.auxiliary().contains(Auxiliary.HYPOTHETICAL);
  }

  /** A report without mode, or with the shorter CAMEO code, is only vaguer. */
  private static boolean isOtherAct(Act one, Act other) {
    if (!one.modes().isEmpty() && !other.modes().isEmpty())
      return one.modes().stream().noneMatch(other.modes()::contains);
    return one.modes().isEmpty()
        && other.modes().isEmpty()
        && !one.cameo().startsWith(other.cameo().substring(0, 2));
  }

  private static boolean isOtherRole(List<Party> one, List<Party> other) {
    for (Party party : one)
      for (Party counterpart : other)
        if (party.code().equals(counterpart.code())
            && !isSameRole(party.sector(), counterpart.sector())) return true;
    return false;
  }

  private static boolean isSameRole(@Nullable Sector one, @Nullable Sector other) {
    return one == null
        || other == null
        || one == other
        || STATE.contains(one) && STATE.contains(other);
  }

  private static boolean isElsewhere(@Nullable EventPlace one, @Nullable EventPlace other) {
    if (one == null || other == null || one.name().equals(other.name())) return false;
    if (one.code() != null && other.code() != null && !one.code().equals(other.code())) return true;
    return one.kind() != null && one.kind() == other.kind();
  }

  /** The dead are counted anew as hours pass; diplomats told to leave are not. */
  private static boolean isOtherNumber(EventType type, Gist one, Gist other) {
    if (type == EventType.ASSAULT || type == EventType.PROTEST) return false;
    if (!agreeing(one.quantities(), other.quantities()).isEmpty()) return false;
    for (Gist.Quantity quantity : one.quantities())
      for (Gist.Quantity counterpart : other.quantities())
        if (isOfOneKind(quantity, counterpart)) return true;
    return false;
  }

  private static boolean isOfOneKind(Gist.Quantity one, Gist.Quantity other) {
    return !Gist.shared(one.counted(), other.counted()).isEmpty();
  }

  private static Set<Double> agreeing(List<Gist.Quantity> one, List<Gist.Quantity> other) {
    Set<Double> values = new LinkedHashSet<>();
    for (Gist.Quantity quantity : one)
      for (Gist.Quantity counterpart : other)
        if (quantity.value() == counterpart.value()) values.add(quantity.value());
    return values;
  }

  private static boolean isOtherName(EventType type, Gist one, Gist other) {
    return DONE_TO_SOMEBODY.contains(type)
        && !one.names().isEmpty()
        && !other.names().isEmpty()
        && Gist.shared(one.names(), other.names()).isEmpty();
  }
}
