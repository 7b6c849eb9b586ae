package org.entente.cli.terminal;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;

/**
 * Where a command reads and writes, and what that place can show.
 *
 * @param width columns that a line may take
 * @param colour whether what goes to {@code out} may carry colours
 * @param watched whether a person watches {@code err}: only then a progress bar is drawn
 */
public record Screen(
    InputStream in, PrintWriter out, PrintWriter err, int width, boolean colour, boolean watched) {

  /** The text in that style, or as it is where there are no colours. */
  public String styled(Style style, String text) {
    return colour ? style.on() + text + Style.OFF : text;
  }

  /** The same, where what is printed goes beside the results. */
  public Screen aside() {
    return new Screen(in, err, err, width, false, watched);
  }

  /** A line of its own. */
  public void line(String text) {
    out.println(text);
  }

  /** An empty line. */
  public void line() {
    out.println();
  }

  /** Running text, wrapped at the width of the screen. */
  public void paragraph(String text) {
    paragraph("", 0, text);
  }

  /**
   * Running text after a first word, wrapped under itself.
   *
   * @param first what stands before the text on its first line, {@code indent} cells wide
   */
  public void paragraph(String first, int indent, String text) {
    List<String> lines = Cells.wrap(text, Math.max(20, width - indent));
    for (int i = 0; i < lines.size(); i++)
      out.println(((i == 0 ? first : " ".repeat(indent)) + lines.get(i)).stripTrailing());
  }
}
