package org.entente.cli.report;

import java.util.List;
import org.entente.relations.commitment.CommitmentCourse;
import org.entente.view.CommitmentWords;
import org.entente.view.PairReading;

/** The open offers, promises, threats and demands between the two, newest first. */
final class CommitmentList {
  private CommitmentList() {}

  static Markup draw(PairReading reading) {
    var list = new Markup().line("<h2>Open commitments</h2>");
    List<CommitmentCourse> open = reading.commitments().open();
    if (open.isEmpty()) return list.line("<p>None on %s.</p>", reading.commitments().on());
    list.line(
            "<p class=\"soft\">On %s: what was offered, promised, threatened or demanded, and nothing"
                + " has come of it.</p>",
            reading.commitments().on())
        .line("<table class=\"measures\"><thead><tr><th scope=\"col\">made</th>")
        .line("<th scope=\"col\">who</th><th scope=\"col\">what</th>")
        .line("<th scope=\"col\">until, if</th><th scope=\"col\">event</th></tr></thead><tbody>");
    for (CommitmentCourse course : open)
      list.line(
          "<tr><td>%s</td><td>%s</td><td>%s: %s</td><td>%s</td><td class=\"id\">%s</td></tr>",
          course.made().label(),
          CommitmentWords.who(course),
          course.kind().label(),
          CommitmentWords.content(course),
          CommitmentWords.terms(course),
          CommitmentWords.id(course));
    return list.line("</tbody></table>");
  }
}
