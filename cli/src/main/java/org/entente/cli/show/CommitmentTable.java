package org.entente.cli.show;

import java.util.Collection;
import org.entente.cli.terminal.Column;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Table;
import org.entente.relations.commitment.CommitmentCourse;
import org.entente.view.CommitmentWords;

/** Commitments, one a line; the id is of the event that made it. */
public final class CommitmentTable {
  private CommitmentTable() {}

  public static void print(Screen screen, Collection<CommitmentCourse> courses) {
    var table =
        new Table(
            Column.code("made"),
            Column.code("who"),
            Column.code("kind"),
            Column.text("of", 9),
            Column.code("status"),
            Column.text("by the events", 20),
            Column.extra("until, if", 12),
            Column.code(""),
            Column.code("id"));
    for (CommitmentCourse course : courses)
      table.row(
          Words.date(course.made()),
          CommitmentWords.who(course),
          course.kind().label(),
          CommitmentWords.content(course),
          CommitmentWords.status(course),
          CommitmentWords.moves(course),
          CommitmentWords.terms(course),
          repeated(course),
          CommitmentWords.id(course));
    table.print(screen);
  }

  /** Without the columns that are the same or empty for all that are open. */
  static void printOpen(Screen screen, Collection<CommitmentCourse> courses) {
    var table =
        new Table(
            Column.code("made"),
            Column.code("who"),
            Column.code("kind"),
            Column.text("of", 9),
            Column.text("until, if", 14),
            Column.code(""),
            Column.code("id"));
    for (CommitmentCourse course : courses)
      table.row(
          Words.date(course.made()),
          CommitmentWords.who(course),
          course.kind().label(),
          CommitmentWords.content(course),
          CommitmentWords.terms(course),
          repeated(course),
          CommitmentWords.id(course));
    table.print(screen);
  }

  private static String repeated(CommitmentCourse course) {
    long times = 1 + CommitmentWords.repeated(course);
    return times == 1 ? "" : "×" + times;
  }
}
