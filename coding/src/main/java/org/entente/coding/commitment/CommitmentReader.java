package org.entente.coding.commitment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.coding.acts.Reading;
import org.entente.coding.status.Draft;
import org.entente.event.Attribution;
import org.entente.event.Auxiliary;
import org.entente.event.Commitment;
import org.entente.event.Content;
import org.entente.event.EventType;

/**
 * Whether an act makes an offer, promise, threat or demand. Only one that was made counts: not one
 * that is denied, possible, planned or asked about, and not what somebody else says that will come.
 */
final class CommitmentReader {
  private static final Set<EventType> BINDING =
      Set.of(EventType.AGREE, EventType.CONCEDE, EventType.THREATEN, EventType.REQUEST);

  /** Words over a friendly act that leave it to the other side whether it comes about. */
  private static final Set<String> OFFERING =
      Set.of(
          "offer",
          "propose",
          "proposal",
          "invite",
          "invitation",
          "initiative",
          "volunteer",
          "suggest",
          "ready",
          "readiness",
          "willing",
          "willingness",
          "prepared",
          "open",
          "keen",
          "eager");

  /** Words over a friendly act that only tell of a wish or a plan. */
  private static final Set<String> INTENDING =
      Set.of(
          "intend",
          "intention",
          "intent",
          "aim",
          "mean",
          "seek",
          "determine",
          "determined",
          "determination",
          "due",
          "likely",
          "set",
          "dedicate",
          "plan",
          "prepare",
          "preparation",
          "expect",
          "schedule",
          "consider",
          "mull",
          "weigh",
          "contemplate",
          "envisage",
          "arrange");

  /** Content entries of agreeing that are offers by their construction. */
  private static final Set<String> OFFERS =
      Set.of(
          "agree.invite", "agree.invitation", "agree.receive_invitation", "agree.mediation_offer");

  /** Content entries that pledge by name: "pledged aid". */
  private static final String PLEDGES = "agree.pledge_";

  private static final Set<String> PLEDGING_ENTRIES = Set.of("agree.reform");

  private CommitmentReader() {}

  /** The commitment without its deadline. */
  static Optional<Commitment> read(Draft draft, List<Party> actors, List<Attribution> saidBy) {
    if (!wasMade(draft)) return Optional.empty();
    if (!BINDING.contains(draft.code().type()))
      return (isConditional(draft) || isBlowToCome(draft)) && isOwnWord(actors, saidBy)
          ? Contents.of(draft.reading().code()).map(CommitmentReader::conditional)
          : Optional.empty();
    boolean told = draft.folding() != null || draft.reading().entry().operator() == null;
    if (told && !isOwnWord(actors, saidBy)) return Optional.empty();
    return kind(draft).map(kind -> new Commitment(kind, content(draft).orElse(null), null));
  }

  private static Optional<Commitment.Kind> kind(Draft draft) {
    return switch (draft.code().type()) {
      case THREATEN -> Optional.of(Commitment.Kind.THREAT);
      case REQUEST -> Optional.of(Commitment.Kind.DEMAND);
      case AGREE -> friendly(draft);
      case CONCEDE ->
          draft.folding() != null || isOperator(draft, "announce")
              ? Optional.of(Commitment.Kind.PROMISE)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Commitment.Kind> friendly(Draft draft) {
    Reading reading = draft.reading();
    String word = reading.trigger().lemma();
    String id = reading.entry().id();
    if (draft.folding() != null)
      return Optional.of(
          // "talks would be useful": willing, and it takes two
          draft.standing().future() ? Commitment.Kind.PROMISE : Commitment.Kind.OFFER);
    if (OFFERS.contains(id) || OFFERING.contains(word)) return Optional.of(Commitment.Kind.OFFER);
    if (INTENDING.contains(word)) return Optional.empty();
    boolean pledges = id.startsWith(PLEDGES) || PLEDGING_ENTRIES.contains(id);
    boolean binds =
        isOperator(draft, "intend")
            || isOperator(draft, "offer")
            || isOperator(draft, "announce")
            // agreeing to nothing in particular binds nobody to anything
            || (isOperator(draft, "agree") && content(draft).isPresent());
    return pledges || binds ? Optional.of(Commitment.Kind.PROMISE) : Optional.empty();
  }

  private static Optional<Content> content(Draft draft) {
    Reading reading = draft.reading();
    if (draft.folding() != null) return Contents.of(reading);
    return reading.content() == null ? Contents.of(draft.code()) : Contents.under(reading);
  }

  /** "Would impose sanctions if Iran attacked": who says so of himself threatens or promises it. */
  private static boolean isConditional(Draft draft) {
    return draft.standing().onlyWould()
        && draft.standing().hypothetical()
        && draft.standing().condition() != null
        && draft.code().type().quad().number() % 2 == 0;
  }

  /** "Will expel ten diplomats, the minister announced": a threat until it is carried out. */
  private static boolean isBlowToCome(Draft draft) {
    return draft.standing().future()
        && !draft.auxiliary().contains(Auxiliary.HYPOTHETICAL)
        && draft.code().type().quad().number() == 4;
  }

  private static Commitment conditional(Content content) {
    boolean hostile = content.type().quad().number() > 2;
    return new Commitment(
        hostile ? Commitment.Kind.THREAT : Commitment.Kind.PROMISE, content, null);
  }

  private static boolean isOperator(Draft draft, String operator) {
    return operator.equals(draft.reading().entry().operator());
  }

  /** "Would respond if": the condition is all that is open about it. */
  private static boolean wasMade(Draft draft) {
    if (draft.auxiliary().contains(Auxiliary.NEGATION)) return false;
    if (!draft.auxiliary().contains(Auxiliary.HYPOTHETICAL)) return true;
    return draft.standing().onlyWould()
        && (draft.standing().condition() != null || !draft.speeches().isEmpty());
  }

  /**
   * What others say that somebody will do is no word of his; the publisher takes it for granted.
   */
  private static boolean isOwnWord(List<Party> actors, List<Attribution> saidBy) {
    if (saidBy.isEmpty()) return true;
    return saidBy.stream()
        .anyMatch(link ->
            actors.stream()
                .anyMatch(
                    actor -> actor.code().equals(link.code()) || actor.name().equals(link.name())));
  }
}
