package org.entente.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.entente.cli.terminal.Screen;

/** What a command line did, run in this process as the launcher would run it. */
record Ran(int code, String out, String err) {
  private static final int WIDTH = 100;

  static Ran entente(String... arguments) {
    return with(Map.of(), "", arguments);
  }

  static Ran entente(Path ledger, String... arguments) {
    return with(Map.of("ENTENTE_LEDGER", ledger.toString()), "", arguments);
  }

  static Ran with(Map<String, String> environment, String input, String... arguments) {
    return with(environment, input, new Interruption(), arguments);
  }

  static Ran with(
      Map<String, String> environment,
      String input,
      Interruption interruption,
      String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var screen =
        new Screen(stream(input), new PrintWriter(out), new PrintWriter(err), WIDTH, false, false);
    int code = Entente.run(arguments, session(screen, environment, interruption));
    return new Ran(code, out.toString(), err.toString());
  }

  /** A session for what prints nothing. */
  static Session session() {
    var nowhere = new PrintWriter(Writer.nullWriter());
    var screen = new Screen(stream(""), nowhere, nowhere, WIDTH, false, false);
    return session(screen, Map.of(), new Interruption());
  }

  private static Session session(
      Screen screen, Map<String, String> environment, Interruption interruption) {
    return new Session(
        screen, environment, "entente", Path.of(".."), interruption, LocalDate.of(2021, 7, 1));
  }

  private static InputStream stream(String input) {
    return new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
  }
}
