package org.entente.coding.commitment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.acts.ActCode;
import org.entente.coding.acts.Algebra;
import org.entente.coding.acts.Reading;
import org.entente.event.Content;
import org.entente.event.EventType;

/** What an offer, promise, threat, demand or refusal is of: the act under its operators. */
final class Contents {
  /** Operators that speak of an act without changing what it is. */
  private static final Set<String> SPEAKING =
      Set.of("offer", "intend", "agree", "plan", "threaten", "demand", "announce", "do");

  /** The row of the algebra that makes the act again of a word about it. */
  private static final String BACK = "fulfil";

  /** Types that are words about an act. */
  private static final Set<EventType> WORDS =
      Set.of(EventType.AGREE, EventType.THREATEN, EventType.REQUEST);

  private Contents() {}

  /** Of an operator's reading: what it works on; empty when the words leave it open. */
  static Optional<Content> under(Reading reading) {
    return reading.inner().flatMap(Contents::of);
  }

  /** Of a reading that may itself be a word about an act: "the offer of talks". */
  static Optional<Content> of(Reading reading) {
    Reading at = reading;
    while (at.content() != null && SPEAKING.contains(String.valueOf(at.entry().operator())))
      at = at.content();
    return of(at.code());
  }

  /** Of a code: itself, or for a word about an act the act that the table gives for it. */
  static Optional<Content> of(ActCode code) {
    if (!WORDS.contains(code.type())) return Optional.of(content(code));
    return Algebra.standard()
        .apply(BACK, code)
        .flatMap(Algebra.Result::code)
        .map(Contents::content);
  }

  private static Content content(ActCode code) {
    return new Content(
        code.type(), code.mode() == null ? List.of() : List.of(code.mode()), code.cameo());
  }
}
