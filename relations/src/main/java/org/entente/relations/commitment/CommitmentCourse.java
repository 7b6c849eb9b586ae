package org.entente.relations.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.event.Commitment;
import org.entente.event.Condition;
import org.entente.event.Content;
import org.entente.event.EventDate;
import org.entente.event.EventId;
import org.entente.relations.followthrough.Undertaking;
import org.jspecify.annotations.Nullable;

/**
 * An offer, promise, threat or demand with what became of it. All reports of one, and all its
 * repetitions while it was open, are one.
 *
 * @param by who made it
 * @param to to whom; empty where nobody is named, or where all of {@code by} bound themselves
 * @param content what is to be done; {@code null} where nobody said
 * @param condition on what it hung when it was first made
 * @param made when it was first made, by its most exact report
 * @param deadline by when, where one is named
 * @param status what became of it
 * @param since the day on which it came to that; {@code null} when no day is known
 * @param moves the events behind it, in their order; at least the one that made it
 */
public record CommitmentCourse(
    Commitment.Kind kind,
    List<Side> by,
    List<Side> to,
    @Nullable Content content,
    @Nullable Condition condition,
    EventDate made,
    @Nullable EventDate deadline,
    Status status,
    @Nullable LocalDate since,
    List<Move> moves) {
  public CommitmentCourse {
    by = List.copyOf(by);
    to = List.copyOf(to);
    moves = List.copyOf(moves);
  }

  /** The event that made it, which finds the rest. */
  public EventId id() {
    return moves.getFirst().event();
  }

  /** Whether it lies between two actors, in either direction. */
  public boolean isBetween(String a, String b) {
    return isFrom(a, b) || isFrom(b, a);
  }

  /** Whether {@code maker} made it to {@code other}, alone or together with him. */
  public boolean isFrom(String maker, String other) {
    return has(by, maker) && (has(to, other) || (to.isEmpty() && has(by, other)));
  }

  /** Whether an actor made it or had it made to him. */
  public boolean isOf(String code) {
    return has(by, code) || has(to, code);
  }

  private static boolean has(List<Side> sides, String code) {
    return sides.stream().anyMatch(side -> side.code().equals(code));
  }

  /**
   * For the measure of follow-through. Empty where it cannot be judged: nobody said what was
   * threatened, or nobody knows when, and nothing came of it.
   */
  public Optional<Undertaking> undertaking() {
    LocalDate day = made.day();
    if (day == null || (status != Status.OPEN && since == null)) return Optional.empty();
    boolean unsaid = content == null && (status == Status.OPEN || status == Status.LAPSED);
    if (unsaid) return Optional.empty();
    return Optional.of(
        new Undertaking(
            Undertaking.Kind.valueOf(kind.name()),
            day,
            status.outcome(),
            status == Status.OPEN ? null : since));
  }
}
