package org.entente.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.actor.Party;
import org.jspecify.annotations.Nullable;

/**
 * What some actors did to others, as one sentence reports it.
 *
 * @param id the same for every report of the same event
 * @param date when it happened
 * @param actors who acts, at least one; all parties of a joint act
 * @param recipients on whom; empty for a joint act or an act on nobody named
 * @param act what was done
 * @param auxiliary standing; empty for an actual event
 * @param saidBy on whose word, nearest first; empty for the publisher's own voice
 * @param circumstances where and how large
 * @param terms what it binds its actors to, on what it hangs, which earlier word it answers
 * @param evidence the words behind the record
 * @param rule id of the lexicon entry that coded it
 * @param confidence how often records of its rule and construction were right on development data,
 *     in [0, 1]; {@code null} where that was never measured
 * @param explanation one line a person understands
 */
public record Event(
    EventId id,
    EventDate date,
    List<Party> actors,
    List<Party> recipients,
    Act act,
    Set<Auxiliary> auxiliary,
    List<Attribution> saidBy,
    Circumstances circumstances,
    Terms terms,
    Evidence evidence,
    String rule,
    @Nullable Double confidence,
    String explanation) {
  public Event {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    auxiliary = Set.copyOf(auxiliary);
    saidBy = List.copyOf(saidBy);
    if (confidence != null && !(confidence >= 0 && confidence <= 1))
      throw new IllegalArgumentException("A confidence of " + confidence + " is not in [0, 1]");
    if (actors.isEmpty())
      throw new IllegalArgumentException("An event without actor in " + evidence);
  }

  /** The same event with what a second telling in the same sentence says of its circumstances. */
  public Event joinedBy(Event other) {
    return with(id, circumstances.joinedBy(other.circumstances));
  }

  /** The same under another name. */
  public Event withId(EventId other) {
    return with(other, circumstances);
  }

  private Event with(EventId name, Circumstances others) {
    return new Event(
        name,
        date,
        actors,
        recipients,
        act,
        auxiliary,
        saidBy,
        others,
        terms,
        evidence,
        rule,
        confidence,
        explanation);
  }

  /** Whether it happened, now: none of the auxiliary modes. */
  public boolean actual() {
    return auxiliary.isEmpty();
  }

  /** Actor codes joined by {@code +}, in order of appearance. */
  public String actorCodes() {
    return codes(actors);
  }

  /** Recipient codes joined by {@code +}; empty for a joint act. */
  public String recipientCodes() {
    return codes(recipients);
  }

  /** The auxiliary modes in the codebook's order. */
  public List<Auxiliary> auxiliaryInOrder() {
    return auxiliary.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(auxiliary));
  }

  private static String codes(List<Party> parties) {
    return parties.stream().map(Party::code).distinct().collect(Collectors.joining("+"));
  }
}
