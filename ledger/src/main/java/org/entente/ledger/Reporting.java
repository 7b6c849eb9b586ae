package org.entente.ledger;

import java.time.LocalDate;
import java.util.List;
import org.entente.event.Auxiliary;
import org.entente.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * How an event is reported: by how many, and on whose word.
 *
 * @param mentions how many sentences report it or its duplicates, at least 1
 * @param voices how many publishers say so independently; copies of an article count as the
 *     original, and a publisher once
 * @param affirming how many of the voices say that it happened
 * @param denying how many say that it did not; one that reports both counts in both
 * @param outlets publishers by name, copies included
 * @param attributions in what ways it is somebody's word: kinds of attribution, and {@code own} for
 *     the publisher's own voice
 * @param first day of the first report; {@code null} when no report has a day
 * @param last day of the last report
 */
public record Reporting(
    long mentions,
    int voices,
    int affirming,
    int denying,
    List<String> outlets,
    List<String> attributions,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {
  private static final String OWN_VOICE = "own";

  public Reporting {
    outlets = List.copyOf(outlets);
    attributions = List.copyOf(attributions);
  }

  /** Of an event of which nothing is known but one report and the number of all. */
  static Reporting of(Event event, long mentions) {
    var evidence = event.evidence();
    boolean negated = event.auxiliary().contains(Auxiliary.NEGATION);
    return new Reporting(
        mentions,
        1,
        negated ? 0 : 1,
        negated ? 1 : 0,
        evidence.publisher() == null ? List.of() : List.of(evidence.publisher()),
        List.of(attribution(event)),
        evidence.published(),
        evidence.published());
  }

  /** In what way a report is somebody's word. */
  static String attribution(Event event) {
    return event.saidBy().isEmpty() ? OWN_VOICE : event.saidBy().getFirst().kind().label();
  }

  /** Whether some say that it happened, and others that it did not. */
  public boolean isContested() {
    return affirming > 0 && denying > 0;
  }
}
