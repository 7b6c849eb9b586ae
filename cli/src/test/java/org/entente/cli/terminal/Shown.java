package org.entente.cli.terminal;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;

/** What a screen of a given width shows. */
public final class Shown {
  private Shown() {}

  public static String plain(int width, Consumer<Screen> printing) {
    return on(width, false, printing);
  }

  public static String coloured(int width, Consumer<Screen> printing) {
    return on(width, true, printing);
  }

  private static String on(int width, boolean colour, Consumer<Screen> printing) {
    var shown = new StringWriter();
    var out = new PrintWriter(shown);
    printing.accept(new Screen(InputStream.nullInputStream(), out, out, width, colour, false));
    return shown.toString();
  }
}
