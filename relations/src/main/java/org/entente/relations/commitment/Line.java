package org.entente.relations.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.event.Commitment;
import org.entente.event.Content;
import org.entente.event.EventDate;
import org.jspecify.annotations.Nullable;

/** One commitment while its events are gone through, from the first to the last. */
final class Line {
  private final Told first;
  private final Set<Side> by = new LinkedHashSet<>();
  private final Set<Side> to = new LinkedHashSet<>();
  private final List<Move> moves = new ArrayList<>();
  private final @Nullable LocalDate said;
  private @Nullable EventDate deadline;
  private EventDate made;
  private Status status = Status.OPEN;
  private @Nullable LocalDate since;

  /** The day on which it was last made, repeated or agreed to. */
  private @Nullable LocalDate heard;

  Line(Told first) {
    this.first = first;
    this.made = first.said();
    this.said = first.last();
    this.heard = said;
    this.since = first.first();
    add(first, Move.Effect.MADE);
  }

  Commitment.Kind kind() {
    return first.commitment().kind();
  }

  @Nullable Content content() {
    return first.commitment().content();
  }

  List<Side> by() {
    return List.copyOf(by);
  }

  List<Side> to() {
    return List.copyOf(to);
  }

  /** Whose act the content is. */
  List<Side> doers() {
    return kind() == Commitment.Kind.DEMAND ? to() : by();
  }

  /** On whom it is. */
  List<Side> receivers() {
    if (kind() == Commitment.Kind.DEMAND) return by();
    return to.isEmpty() && by.size() > 1 ? by() : to();
  }

  Status status() {
    return status;
  }

  /** The latest day on which it can first have been made; {@code null} when unknown. */
  @Nullable LocalDate said() {
    return said;
  }

  Move.Effect fulfilment() {
    return kind() == Commitment.Kind.THREAT ? Move.Effect.CARRIED_OUT : Move.Effect.KEPT;
  }

  /** Whether a report can be of the days about the one on which it was last heard of. */
  boolean isHeardNear(Told report, int days) {
    LocalDate day = report.last();
    LocalDate last = heard;
    return day != null && last != null && !day.isAfter(last.plusDays(days));
  }

  /** Whether it was settled before the first day on which a report can have been. */
  boolean isOverBefore(Told report) {
    LocalDate day = report.first();
    LocalDate settled = since;
    return status != Status.OPEN && day != null && settled != null && settled.isBefore(day);
  }

  /** Lets time pass: what nothing came of by then has lapsed. */
  void passTo(LocalDate day) {
    LocalDate last = heard;
    if (status != Status.OPEN || last == null) return;
    LocalDate end = Span.end(kind(), last, deadline);
    if (end.isBefore(day)) {
      status = Status.LAPSED;
      since = end.plusDays(1);
    }
  }

  /** Whether something may still come of it on a day. */
  boolean isAliveOn(LocalDate day) {
    LocalDate last = heard;
    LocalDate settled = since;
    return switch (status) {
      case OPEN -> true;
      case ACCEPTED -> settled != null && !day.isAfter(Span.endOfAgreed(settled, deadline));
      case REFUSED -> last != null && !day.isAfter(Span.end(kind(), last, deadline));
      case KEPT, CARRIED_OUT, WITHDRAWN, LAPSED -> false;
    };
  }

  void repeat(Told report) {
    add(report, Move.Effect.REPEATED);
    LocalDate day = report.last();
    if (status == Status.OPEN && (heard == null || (day != null && day.isAfter(heard))))
      heard = day;
    if (isBetter(report.said())) made = report.said();
  }

  /** The most exact report says when it was made, as long as it can be the same day. */
  private boolean isBetter(EventDate other) {
    LocalDate day = other.day();
    LocalDate own = made.day();
    if (day == null || own == null) return day != null;
    return other.precision().compareTo(made.precision()) < 0
        && !day.isBefore(own)
        && !day.isAfter(Objects.requireNonNull(made.lastDay()));
  }

  void move(Told told, Move.Effect effect, LocalDate day) {
    status =
        switch (effect) {
          case ACCEPTED -> Status.ACCEPTED;
          case KEPT -> Status.KEPT;
          case CARRIED_OUT -> Status.CARRIED_OUT;
          case REFUSED -> Status.REFUSED;
          case WITHDRAWN -> Status.WITHDRAWN;
          case MADE, REPEATED -> status;
        };
    since = day;
    add(told, effect);
  }

  private void add(Told told, Move.Effect effect) {
    moves.add(new Move(told.event().id(), told.said().day(), effect));
    Commitment own = told.event().terms().commitment();
    if (own != null
        && own.deadline() != null
        && (deadline == null || effect != Move.Effect.REPEATED)) deadline = own.deadline();
    if (own == null || own.kind() != kind()) return; // an answer, whoever gives it
    by.addAll(told.actors());
    to.addAll(told.recipients());
  }

  CommitmentCourse course() {
    return new CommitmentCourse(
        kind(),
        sides(by),
        sides(to),
        content(),
        first.event().terms().condition(),
        made,
        deadline,
        status,
        status == Status.OPEN ? made.day() : since,
        moves);
  }

  /** One of each side, people before the states that they speak for. */
  private static List<Side> sides(Set<Side> all) {
    List<Side> distinct = new ArrayList<>();
    all.stream()
        .sorted(Comparator.comparing((Side side) -> !side.isPerson()))
        .filter(side -> distinct.stream().noneMatch(side::isSame))
        .forEach(distinct::add);
    return distinct;
  }
}
