package org.entente.cli.show;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Party;
import org.entente.cli.terminal.Cells;
import org.entente.event.Attribution;
import org.entente.event.Auxiliary;
import org.entente.event.DatePrecision;
import org.entente.event.Event;
import org.entente.event.EventDate;

/** The parts of an event in the words of a table or a sentence. */
final class Words {
  private static final int MOST_NAMED = 3;

  private Words() {}

  /**
   * Who on whom: {@code USA→RUS}, or the parties of a joint act: {@code USA+RUS}. Of many the first
   * are named and the others counted: {@code USA+GBR+5→RUS}.
   */
  static String who(Event event) {
    return event.recipients().isEmpty()
        ? codes(event.actors())
        : codes(event.actors()) + "→" + codes(event.recipients());
  }

  private static String codes(List<Party> parties) {
    List<String> codes = parties.stream().map(Party::code).distinct().toList();
    return codes.size() <= MOST_NAMED
        ? String.join("+", codes)
        : String.join("+", codes.subList(0, MOST_NAMED - 1))
            + "+"
            + (codes.size() - MOST_NAMED + 1);
  }

  /** The date; one that may be some days off is followed by {@code ~}. */
  static String date(EventDate date) {
    return date.precision() == DatePrecision.WEEK ? date.day() + "~" : date.label();
  }

  /** The auxiliary modes, or {@code actual}. */
  static String status(Event event) {
    return event.actual()
        ? "actual"
        : event.auxiliaryInOrder().stream().map(Auxiliary::label).collect(Collectors.joining("+"));
  }

  /** Nearest speaker first: {@code White House ← TASS}; empty for the publisher's own voice. */
  static String saidBy(Event event) {
    return event.saidBy().stream()
        .map(Attribution::name)
        .map(Cells::printable)
        .collect(Collectors.joining(" ← "));
  }

  /** The chain of speakers with their codes and the words that attribute. */
  static String attribution(List<Attribution> chain) {
    return chain.stream()
        .map(link ->
            Cells.printable(link.name())
                + parenthesis(label(link))
                + (link.cue().isBlank() ? "" : ", '" + Cells.printable(link.cue()) + "'"))
        .collect(Collectors.joining(" ← "));
  }

  /** The article's words, what they stand for, and how that is known. */
  static String parties(Collection<Party> parties) {
    return parties.stream()
        .map(party ->
            "'%s' = %s, %s%s"
                .formatted(
                    Cells.printable(party.text()),
                    Cells.printable(party.name()),
                    sector(party),
                    parenthesis(Cells.printable(party.basis()))))
        .collect(Collectors.joining("; "));
  }

  static String count(long number, String one, String many) {
    return number == 1 ? "1 " + one : String.format(Locale.ROOT, "%,d %s", number, many);
  }

  private static String sector(Party party) {
    var sector = party.sector();
    return sector == null ? party.code() : party.label() + " (" + sector.label() + ")";
  }

  private static String label(Attribution link) {
    var parts =
        Stream.of(link.code(), link.sector())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .toList();
    return String.join(" ", parts);
  }

  private static String parenthesis(String text) {
    return text.isBlank() ? "" : " (" + text + ")";
  }
}
