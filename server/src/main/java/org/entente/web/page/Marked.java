package org.entente.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.entente.article.Span;
import org.entente.event.Event;

/** A stretch of an article cut into pieces, those marked that an event points to. */
public final class Marked {
  private Marked() {}

  /**
   * @param kind {@code actor}, {@code recipient} or {@code act}; empty for plain text
   */
  public record Piece(String text, String kind) {}

  private record Mark(Span span, String kind) {}

  /** The sentence of a report with its actors, its act and its recipients. */
  public static List<Piece> sentence(Event report) {
    var marks = new ArrayList<Mark>();
    report.actors().forEach(party -> marks.add(new Mark(party.span(), "actor")));
    report.recipients().forEach(party -> marks.add(new Mark(party.span(), "recipient")));
    marks.add(new Mark(report.evidence().act(), "act"));
    return cut(report.evidence().text(), report.evidence().span().start(), marks);
  }

  /** Parties win over the act where they lie in its words. */
  private static List<Piece> cut(String text, int offset, List<Mark> marks) {
    String[] kinds = new String[text.length()];
    Arrays.fill(kinds, "");
    marks.sort(Comparator.comparing(mark -> !mark.kind.equals("act")));
    for (Mark mark : marks)
      for (int i = mark.span.start(); i < mark.span.end(); i++)
        if (i >= offset && i < offset + text.length()) kinds[i - offset] = mark.kind;
    var pieces = new ArrayList<Piece>();
    int begin = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i < text.length() && kinds[i].equals(kinds[begin])) continue;
      pieces.add(new Piece(text.substring(begin, i), kinds[begin]));
      begin = i;
    }
    return pieces;
  }
}
