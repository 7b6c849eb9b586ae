package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.event.EventDate;
import org.entente.relations.commitment.CommitmentCourse;
import org.entente.relations.commitment.Side;
import org.jspecify.annotations.Nullable;

/** Commitments as comma-separated lines; a cell is empty where nothing is known. */
public final class CommitmentCsv {
  private static final String HEADING =
      "id,kind,by,to,event,mode,cameo,made,made_precision,deadline,condition,status,since,events";

  private CommitmentCsv() {}

  /** The heading, then a line for each commitment. */
  public static List<String> write(CommitmentBook book) {
    List<String> lines = new ArrayList<>();
    lines.add(HEADING);
    book.courses().forEach(course -> lines.add(line(course)));
    return lines;
  }

  private static String line(CommitmentCourse course) {
    var content = course.content();
    var condition = course.condition();
    return String.join(
        ",",
        course.id().value(),
        course.kind().label(),
        sides(course.by()),
        sides(course.to()),
        content == null ? "" : content.type().name(),
        content == null ? "" : String.join("+", content.modes()),
        content == null ? "" : content.cameo(),
        day(course.made()),
        course.made().precision().label(),
        day(course.deadline()),
        condition == null ? "" : quoted(condition.text()),
        course.status().label(),
        Objects.toString(course.since(), ""),
        course.moves().stream()
            .map(move -> move.event().value())
            .distinct()
            .collect(Collectors.joining("+")));
  }

  private static String sides(List<Side> sides) {
    return sides.stream().map(Side::code).distinct().collect(Collectors.joining("+"));
  }

  private static String day(@Nullable EventDate date) {
    return date == null ? "" : Objects.toString(date.day(), "");
  }

  /** As RFC 4180 quotes; a line end in the words becomes a blank. */
  private static String quoted(String words) {
    return '"' + words.replaceAll("\\s+", " ").replace("\"", "\"\"") + '"';
  }
}
