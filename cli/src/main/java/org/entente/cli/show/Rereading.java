package org.entente.cli.show;

import java.util.Objects;
import java.util.Optional;
import org.entente.coding.SentenceExplanation;
import org.entente.coding.ToldAct;
import org.entente.event.Event;
import org.entente.ledger.Coder;

/**
 * A report of the ledger beside what its sentence gives when it is read again.
 *
 * @param reported as the ledger holds it
 * @param then what coded it
 * @param now what reads it here
 */
public record Rereading(Event reported, Coder then, Coder now, SentenceExplanation sentence) {

  boolean sameCoder() {
    return then.equals(now);
  }

  /** The event that the sentence gives now, when it is the one of the ledger or its act is. */
  Optional<Event> given() {
    return sentence.acts().stream()
        .map(ToldAct::event)
        .filter(Objects::nonNull)
        .map(event -> Objects.requireNonNull(event))
        .filter(event ->
            event.id().equals(reported.id())
                || event.evidence().act().equals(reported.evidence().act()))
        .findFirst();
  }
}
