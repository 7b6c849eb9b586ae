package org.entente.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TimeZone;
import org.entente.cli.terminal.Screen;

/** Where the program starts: reads its surroundings and hands them to the command. */
public final class Main {
  private static final int WIDTH_WHEN_PIPED = 100;

  private Main() {}

  public static void main(String[] arguments) {
    // else picocli looks for Groovy, which is nowhere, and so opens every jar
    System.setProperty("picocli.disable.closures", "true");
    var interruption = new Interruption();
    interruption.listen();
    int code = Entente.run(arguments, session(interruption));
    interruption.finished();
    if (code != ExitCode.OK || isAnybodyElseRunning()) System.exit(code);
  }

  /** Whether the program would not end by itself. Ending it makes Java look into every jar. */
  private static boolean isAnybodyElseRunning() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> !thread.isDaemon() && thread != Thread.currentThread());
  }

  private static Session session(Interruption interruption) {
    Map<String, String> environment = System.getenv();
    var screen =
        new Screen(
            System.in,
            utf8(System.out),
            utf8(System.err),
            width(environment),
            Boolean.getBoolean("entente.terminal.out") && colourAllowed(environment),
            Boolean.getBoolean("entente.terminal.err"));
    var home = Path.of(System.getProperty("entente.home", ""));
    var command = System.getProperty("entente.command", "entente");
    return new Session(screen, environment, command, home, interruption, today());
  }

  /** Of the default zone; asking {@code java.time} for its rules first opens every jar. */
  private static LocalDate today() {
    long now = System.currentTimeMillis();
    return LocalDate.ofEpochDay(
        Math.floorDiv(now + TimeZone.getDefault().getOffset(now), Duration.ofDays(1).toMillis()));
  }

  /** Records and drawings are UTF-8 whatever the locale says. */
  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private static int width(Map<String, String> environment) {
    String columns = environment.getOrDefault("COLUMNS", "");
    return columns.matches("[1-9]\\d{0,4}") ? Integer.parseInt(columns) : WIDTH_WHEN_PIPED;
  }

  private static boolean colourAllowed(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }
}
