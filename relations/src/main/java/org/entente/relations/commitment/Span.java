package org.entente.relations.commitment;

import java.time.LocalDate;
import org.entente.event.Commitment;
import org.entente.event.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a commitment stays open. With a deadline until then, and a week longer, because an event
 * whose sentence names no day is dated by the paper that printed it. Without one for half a year
 * after it was last heard of; a promise for a year, as what governments promise takes a budget or a
 * parliament.
 */
final class Span {
  private static final int GRACE_DAYS = 7;
  private static final int HALF_A_YEAR = 182;
  private static final int YEAR = 365;

  private Span() {}

  /**
   * The last day on which something may still come of it.
   *
   * @param heard the day on which it was last made or repeated
   */
  static LocalDate end(Commitment.Kind kind, LocalDate heard, @Nullable EventDate deadline) {
    LocalDate last = deadline == null ? null : deadline.lastDay();
    if (last != null && !last.isBefore(heard)) return last.plusDays(GRACE_DAYS);
    return heard.plusDays(days(kind));
  }

  /** How long one stays open that names no deadline. */
  static int days(Commitment.Kind kind) {
    return switch (kind) {
      case OFFER, THREAT, DEMAND -> HALF_A_YEAR;
      case PROMISE -> YEAR;
    };
  }

  /** How long something agreed to may take to be done. */
  static LocalDate endOfAgreed(LocalDate accepted, @Nullable EventDate deadline) {
    return end(Commitment.Kind.PROMISE, accepted, deadline);
  }
}
