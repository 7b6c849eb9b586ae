package org.entente.cli.terminal;

import java.io.InputStream;
import java.io.PrintWriter;

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
}
