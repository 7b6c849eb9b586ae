package org.entente.cli.terminal;

import java.util.List;
import org.entente.article.Span;
import org.jspecify.annotations.Nullable;

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
   * @param marks where they overlap, the earlier in the list is shown and the later goes around it
   */
  public static String marked(Screen screen, String sentence, int start, List<Mark> marks) {
    @Nullable Style[] styles = painted(sentence, start, marks);
    var text = new StringBuilder();
    for (int from = 0, to; from < styles.length; from = to) {
      for (to = from + 1; to < styles.length && styles[to] == styles[from]; ) to++;
      String words = Cells.printable(sentence.substring(from, to));
      Style style = styles[from];
      text.append(style == null || words.isBlank() ? words : marked(screen, words, style));
    }
    return text.toString();
  }

  private static String marked(Screen screen, String words, Style style) {
    String core = words.strip();
    int at = words.indexOf(core);
    return words.substring(0, at)
        + (screen.colour() ? screen.styled(style, core) : "[" + core + "]")
        + words.substring(at + core.length());
  }

  private static @Nullable Style[] painted(String sentence, int start, List<Mark> marks) {
    @Nullable Style[] styles = new Style[sentence.length()];
    for (Mark mark : marks) {
      int from = Math.max(0, mark.span().start() - start);
      int to = Math.min(sentence.length(), mark.span().end() - start);
      for (int i = from; i < to; i++) if (styles[i] == null) styles[i] = mark.style();
    }
    return styles;
  }
}
