package org.entente.web.page;

import java.util.List;
import java.util.Map;
import org.entente.event.Event;
import org.entente.event.EventId;
import org.entente.relations.commitment.CommitmentCourse;
import org.entente.relations.commitment.Move;
import org.entente.relations.commitment.Status;
import org.entente.view.CommitmentWords;
import org.entente.web.page.Marked.Piece;

/**
 * A commitment as a page shows it.
 *
 * @param id of the event that made it
 * @param pair address of the relation it lies in; empty where it has no two sides
 * @param status name of what became of it
 * @param sentence in which it was made, its words marked
 * @param moves what happened to it after that, one event each
 */
record CommitmentLine(
    String id,
    String kind,
    String who,
    String pair,
    String content,
    String made,
    String terms,
    Status status,
    List<Piece> sentence,
    List<Step> moves) {
  CommitmentLine {
    sentence = List.copyOf(sentence);
    moves = List.copyOf(moves);
  }

  /** What one event did to it. */
  record Step(String event, String day, String effect) {}

  /**
   * @param told events by id, those that made commitments among them
   */
  static CommitmentLine of(CommitmentCourse course, Map<EventId, Event> told) {
    Event maker = told.get(course.id());
    return new CommitmentLine(
        course.id().value(),
        course.kind().name(),
        CommitmentWords.who(course),
        pair(course),
        course.content() == null ? "" : CommitmentWords.content(course),
        Dates.text(course.made()),
        CommitmentWords.terms(course, Words.wording(), Dates::text),
        course.status(),
        maker == null ? List.of() : Marked.sentence(maker),
        course.moves().stream()
            .filter(move -> move.effect() != Move.Effect.MADE)
            .map(CommitmentLine::step)
            .toList());
  }

  /** Both sides in the order of their codes; empty unless there are exactly two. */
  static String pair(CommitmentCourse course) {
    List<String> codes = CommitmentBoard.sides(course);
    return codes.size() == 2 ? codes.get(0) + "-" + codes.get(1) : "";
  }

  private static Step step(Move move) {
    return new Step(
        move.event().value(), Dates.text(move.day()), Words.of("effect." + move.effect()));
  }
}
