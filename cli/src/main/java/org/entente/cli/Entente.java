package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.cli.terminal.Screen;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: its commands, and how it fails. */
@Command(
    name = "entente",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Reads news and keeps a ledger of what states and other political actors do and say to each"
          + " other.",
      ""
    },
    footer = {
      "",
      "Begin with:",
      "  entente demo                            code the examples, see what comes out",
      "  entente code news.jsonl                 code your own articles into entente.duckdb",
      "  entente events --actor USA              what the ledger holds",
      "  entente explain 4f2a91c0                every word behind one event",
      "  entente relation USA Russia             two states, over time",
      "",
      "The ledger is --ledger LEDGER, else what ENTENTE_LEDGER names, else entente.duckdb: a file, or"
          + " jdbc:postgresql://host/database.",
      "NO_COLOR turns colours off; they are off when the output is piped.",
      "",
      "Exit codes: 0 done; 1 done, but something was refused or is not there; 2 the command line was"
          + " not understood; 3 the ledger could not be opened, read or written; 70 a fault of the"
          + " program; 130 interrupted by Ctrl-C."
    })
final class Entente implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @SuppressWarnings("UnusedVariable") // read by picocli
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  private boolean help;

  @SuppressWarnings("UnusedVariable") // read by picocli
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "When something fails, show where in the program.")
  private boolean debug;

  private Entente(Session session) {
    this.session = session;
  }

  /** Runs one command line to its end and gives its exit code. */
  static int run(String[] arguments, Session session) {
    Screen screen = session.screen();
    int code = commandLine(session, arguments).execute(arguments);
    screen.out().flush();
    screen.err().flush();
    return code;
  }

  /**
   * @param arguments the command that they name is there, or all of them
   */
  static CommandLine commandLine(Session session, String... arguments) {
    var entente = new Entente(session);
    Screen screen = session.screen();
    var line = new CommandLine(entente);
    for (Object command : Commands.of(List.of(arguments), session)) line.addSubcommand(command);
    return line.setOut(screen.out())
        .setErr(screen.err())
        .setColorScheme(Help.defaultColorScheme(screen.colour() ? Help.Ansi.ON : Help.Ansi.OFF))
        .setUsageHelpWidth(Math.clamp(screen.width(), 60, 110))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((wrong, given) -> Failures.usage(wrong, screen))
        .setExecutionExceptionHandler(
            (failure, failed, parsed) -> Failures.failure(failure, screen, entente.debug));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(session.screen().out());
    return ExitCode.OK;
  }
}
