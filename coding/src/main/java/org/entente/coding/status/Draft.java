package org.entente.coding.status;

import java.util.List;
import java.util.Set;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.acts.ActCode;
import org.entente.coding.acts.Reading;
import org.entente.event.Auxiliary;
import org.jspecify.annotations.Nullable;

/**
 * An act of a sentence before its parties have codes and a date.
 *
 * @param code after folding
 * @param folding the operator by which future, negation or duty made another code of it; {@code
 *     null} when the code is the reading's own
 * @param auxiliary what still qualifies it after folding
 * @param actors empty when nobody known acts
 * @param speeches on whose word, nearest first
 */
public record Draft(
    Reading reading,
    ActCode code,
    @Nullable String folding,
    Set<Auxiliary> auxiliary,
    Standing standing,
    List<ActorMention> actors,
    List<ActorMention> recipients,
    List<Speech> speeches) {

  /** The same act on others. */
  public Draft on(List<ActorMention> others) {
    return new Draft(reading, code, folding, auxiliary, standing, actors, others, speeches);
  }

  /** The folding for people: {@code intend(ASSAULT 190) = THREATEN 138}; empty without one. */
  public String foldingStep() {
    return folding == null ? "" : "%s(%s) = %s".formatted(folding, reading.code(), code);
  }
}
