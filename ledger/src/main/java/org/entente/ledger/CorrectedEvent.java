package org.entente.ledger;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.article.Span;
import org.entente.event.Act;
import org.entente.event.Commitment;
import org.entente.event.Event;
import org.entente.event.EventDate;
import org.entente.event.EventId;
import org.entente.event.Terms;
import org.jspecify.annotations.Nullable;

/**
 * An event after its corrections, of which the last one on a matter holds.
 *
 * @param event as corrected; its id stays, and so does its evidence
 * @param setAside why it does not count: {@code no_event} or {@code duplicate}; {@code null} when
 *     it stands
 * @param sameAs the event that a duplicate is another record of
 */
record CorrectedEvent(Event event, @Nullable String setAside, @Nullable EventId sameAs) {
  static final String NO_EVENT = "no_event";
  static final String DUPLICATE = "duplicate";

  /**
   * @param original as the coder gave it
   * @param corrections of this event, in the order in which they were made
   */
  static CorrectedEvent of(Event original, List<Correction> corrections) {
    var view = new CorrectedEvent(original, null, null);
    Set<String> said = new LinkedHashSet<>();
    for (Correction correction : corrections) {
      if (correction.change() instanceof Change.Original) {
        view = new CorrectedEvent(original, null, null);
        said.clear();
        continue;
      }
      view = view.after(correction);
      if (changes(correction.change())) said.add(signature(correction));
    }
    return said.isEmpty() ? view : view.explained(String.join("; ", said));
  }

  /** Whether it says that something was otherwise than the coder has it. */
  static boolean changes(Change change) {
    return !(change instanceof Change.Note
        || change instanceof Change.Apart
        || change instanceof Change.Rejoined);
  }

  /** Whose word it is, as basis of what they say. */
  static String signature(Correction correction) {
    return "corrected by %s on %s"
        .formatted(
            correction.by(), correction.made().atOffset(ZoneOffset.UTC).toLocalDate().toString());
  }

  private CorrectedEvent after(Correction correction) {
    String basis = signature(correction);
    return switch (correction.change()) {
      case Change.ActWas(Act act) ->
          with(event.date(), event.actors(), event.recipients(), act, event.explanation());
      case Change.ActorsWere(List<Party> parties) ->
          with(
              event.date(),
              placed(parties, basis),
              event.recipients(),
              event.act(),
              event.explanation());
      case Change.RecipientsWere(List<Party> parties) ->
          with(
              event.date(),
              event.actors(),
              placed(parties, basis),
              event.act(),
              event.explanation());
      case Change.DateWas(EventDate date) ->
          with(
              new EventDate(date.day(), date.precision(), basis),
              event.actors(),
              event.recipients(),
              event.act(),
              event.explanation());
      case Change.DuplicateOf(EventId other) ->
          other.equals(event.id()) ? this : new CorrectedEvent(event, DUPLICATE, other);
      case Change.NoEvent noEvent -> new CorrectedEvent(event, NO_EVENT, null);
      case Change.Apart apart -> this;
      case Change.Rejoined rejoined -> this;
      case Change.Note note -> this;
      case Change.Original original -> this;
    };
  }

  /** A word that was another act binds nobody to what it was said to. */
  private Terms terms(Act act) {
    Terms terms = event.terms();
    if (act.type() == event.act().type()) return terms;
    Commitment commitment =
        switch (act.type()) {
          case THREATEN -> new Commitment(Commitment.Kind.THREAT, null, null);
          case REQUEST -> new Commitment(Commitment.Kind.DEMAND, null, null);
          default -> {
            Commitment made = terms.commitment();
            yield made != null && made.kind().isMadeBy(act.type()) ? made : null;
          }
        };
    return new Terms(commitment, terms.condition(), null);
  }

  private CorrectedEvent explained(String signatures) {
    return with(
        event.date(),
        event.actors(),
        event.recipients(),
        event.act(),
        "%s (%s)".formatted(event.explanation(), signatures));
  }

  /** With the article's words where the event names the party, else without words. */
  private List<Party> placed(List<Party> parties, String basis) {
    List<Party> placed = new ArrayList<>();
    for (Party party : parties) placed.add(placed(party, basis));
    return placed;
  }

  private Party placed(Party party, String basis) {
    List<Party> named = new ArrayList<>(event.actors());
    named.addAll(event.recipients());
    for (Party known : named)
      if (known.code().equals(party.code()))
        return new Party(
            known.text(), known.name(), party.code(), party.sector(), known.span(), basis);
    int start = event.evidence().act().start();
    return new Party(
        party.name(), party.name(), party.code(), party.sector(), new Span(start, start), basis);
  }

  private CorrectedEvent with(
      EventDate date, List<Party> actors, List<Party> recipients, Act act, String explanation) {
    var changed =
        new Event(
            event.id(),
            date,
            actors,
            recipients,
            act,
            event.auxiliary(),
            event.saidBy(),
            event.circumstances(),
            terms(act),
            event.evidence(),
            event.rule(),
            event.confidence(),
            explanation);
    return new CorrectedEvent(changed, setAside, sameAs);
  }
}
