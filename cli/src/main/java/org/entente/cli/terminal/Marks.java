package org.entente.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import org.entente.article.Span;

/** A sentence with the words behind a record marked: by colour, or in brackets. */
public final class Marks {
  /** Words to mark; the span points into the article's text. */
  public record Mark(Span span, Style style) {}

  private Marks() {}

  /**
   * The sentence with its marks.
   *
   * @param sentence the sentence's words
   * @param start where the sentence starts in the article
   * @param marks in any order; of two that overlap the one that starts first is kept
   */
  public static String marked(Screen screen, String sentence, int start, List<Mark> marks) {
    var text = new StringBuilder();
    int at = 0;
    for (Mark mark : apart(marks)) {
      int from = mark.span().start() - start;
      int to = mark.span().end() - start;
      if (from < at || to > sentence.length()) continue;
      text.append(Cells.printable(sentence.substring(at, from)));
      String words = Cells.printable(sentence.substring(from, to));
      text.append(screen.colour() ? screen.styled(mark.style(), words) : "[" + words + "]");
      at = to;
    }
    return text.append(Cells.printable(sentence.substring(at))).toString();
  }

  private static List<Mark> apart(List<Mark> marks) {
    var kept = new ArrayList<Mark>();
    marks.stream()
        .filter(mark -> mark.span().length() > 0)
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .forEach(mark -> {
          if (kept.stream().noneMatch(other -> other.span().overlaps(mark.span()))) kept.add(mark);
        });
    return kept;
  }
}
