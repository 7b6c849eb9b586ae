package org.entente.relations.followthrough;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something one side said it would do, or wanted done, and what became of it.
 *
 * @param made the day it was said
 * @param settled the day its outcome came; {@code null} exactly while it is open
 */
public record Undertaking(Kind kind, LocalDate made, Outcome outcome, @Nullable LocalDate settled) {
  /** What was said. */
  public enum Kind {
    THREAT(Outcome.CARRIED_OUT),
    OFFER(Outcome.ACCEPTED, Outcome.KEPT),
    PROMISE(Outcome.KEPT),
    DEMAND(Outcome.ACCEPTED, Outcome.KEPT);

    private final Set<Outcome> fulfilments;

    Kind(Outcome first, Outcome... others) {
      fulfilments = EnumSet.of(first, others);
    }
  }

  /** What became of it. */
  public enum Outcome {
    OPEN,
    ACCEPTED,
    KEPT,
    CARRIED_OUT,
    REFUSED,
    WITHDRAWN,
    LAPSED
  }

  public Undertaking {
    if ((outcome == Outcome.OPEN) != (settled == null))
      throw new IllegalArgumentException("%s of %s settled %s".formatted(outcome, made, settled));
  }

  /** Whether it came as said: a threat carried out, an offer accepted. */
  public boolean fulfilled() {
    return kind.fulfilments.contains(outcome);
  }
}
