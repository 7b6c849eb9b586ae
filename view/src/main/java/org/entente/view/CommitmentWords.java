package org.entente.view;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.event.Condition;
import org.entente.event.Content;
import org.entente.event.EventDate;
import org.entente.event.EventId;
import org.entente.relations.commitment.CommitmentCourse;
import org.entente.relations.commitment.Move;
import org.entente.relations.commitment.Side;
import org.entente.relations.commitment.Status;
import org.jspecify.annotations.Nullable;

/** A commitment in the words of a page. */
public final class CommitmentWords {
  /** Enough of an id to tell the events of a large ledger apart. */
  private static final int SHOWN_ID = 8;

  private CommitmentWords() {}

  /** Who to whom: {@code USA→RUS}, or those who bound themselves together: {@code USA+RUS}. */
  public static String who(CommitmentCourse course) {
    return course.to().isEmpty()
        ? sides(course.by())
        : sides(course.by()) + "→" + sides(course.to());
  }

  private static String sides(List<Side> sides) {
    return sides.stream().map(Side::code).distinct().collect(Collectors.joining("+"));
  }

  /** What is to be done: {@code SANCTION expel}; a dash where nobody said. */
  public static String content(CommitmentCourse course) {
    Content content = course.content();
    return content == null ? "-" : content.label();
  }

  /** What became of it and when: {@code kept 2021-06-16}, {@code open}. */
  public static String status(CommitmentCourse course) {
    return course.status() == Status.OPEN || course.since() == null
        ? course.status().label()
        : "%s %s".formatted(course.status().label(), course.since());
  }

  /** Deadline and condition, in plain words; empty without either. */
  public static String terms(CommitmentCourse course) {
    return terms(course, Wording.PLAIN, EventDate::label);
  }

  /**
   * Deadline and condition; empty without either.
   *
   * @param dates how dates are written at their precision
   */
  public static String terms(
      CommitmentCourse course, Wording wording, Function<EventDate, String> dates) {
    EventDate deadline = course.deadline();
    String due = deadline == null ? "" : wording.of("terms.by", dates.apply(deadline));
    String words = condition(course.condition());
    return due.isEmpty() || words.isEmpty() ? due + words : due + ", " + words;
  }

  private static String condition(@Nullable Condition condition) {
    if (condition == null) return "";
    String link = condition.link();
    return link.isEmpty() ? condition.text() : "%s (%s)".formatted(condition.text(), link);
  }

  /** The events that moved it after it was made: {@code accepted 2021-05-25 (1f2e3d4c)}. */
  public static String moves(CommitmentCourse course) {
    return course.moves().stream()
        .filter(move -> move.effect() != Move.Effect.MADE)
        .filter(move -> move.effect() != Move.Effect.REPEATED)
        .map(move ->
            "%s %s (%s)"
                .formatted(
                    move.effect().label(), move.day() == null ? "-" : move.day(), id(move.event())))
        .collect(Collectors.joining(", "));
  }

  /** How often it was told or made again. */
  public static long repeated(CommitmentCourse course) {
    return course.moves().stream().filter(move -> move.effect() == Move.Effect.REPEATED).count();
  }

  /** The beginning of the id of the event that made it. */
  public static String id(CommitmentCourse course) {
    return id(course.id());
  }

  private static String id(EventId event) {
    return event.value().substring(0, SHOWN_ID);
  }
}
