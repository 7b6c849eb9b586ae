package org.entente.relations.series;

import java.time.LocalDate;
import org.entente.event.EventType;
import org.entente.event.QuadClass;
import org.entente.relation.Dyad;
import org.jspecify.annotations.Nullable;

/**
 * One act of one actor on another, stripped to what the statistics of relations need. A ledger, a
 * file of ICEWS or a test can all be read as a stream of these.
 *
 * @param day when it happened; an event with several days counts on its first
 * @param actor code of the side that acts
 * @param recipient code of the side acted on
 * @param quad its class; given apart from the type because imported data bring their own
 * @param type PLOVER type; {@code null} for what PLOVER does not code, such as a plain statement
 * @param score conflict (-10) to cooperation (+10): PLOVER's score, or Goldstein's where a file has
 *     only that; never both in one series
 * @param joint the act of both sides at once (meet, negotiate, sign), which stands in the stream
 *     once for each direction
 */
public record CodedAct(
    LocalDate day,
    String actor,
    String recipient,
    QuadClass quad,
    @Nullable EventType type,
    double score,
    boolean joint) {
  public CodedAct {
    if (!(Math.abs(score) <= 10)) // negated, so that NaN fails too
    throw new IllegalArgumentException(
          "Score %s outside [-10, 10] in an act of %s on %s".formatted(score, actor, recipient));
  }

  public Dyad dyad() {
    return new Dyad(actor, recipient);
  }

  /** The same act seen from the other side. */
  public CodedAct mirrored() {
    return new CodedAct(day, recipient, actor, quad, type, score, joint);
  }

  /** The same act, marked as one of both sides at once. */
  public CodedAct asJoint() {
    return new CodedAct(day, actor, recipient, quad, type, score, true);
  }
}
