package org.entente.spark;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What {@code spark-submit} starts. */
@Command(
    name = "entente-spark",
    synopsisHeading = "Usage: entente-spark [OPTIONS OF spark-submit] ",
    customSynopsis = "COMMAND",
    description = {
      "Codes archives of news over a Spark cluster, into files that a ledger imports.",
      ""
    },
    subcommands = CodeCommand.class)
public final class Main implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @SuppressWarnings("UnusedVariable") // read by picocli
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  private boolean help;

  private Main() {}

  /**
   * Ends the program only when something is to be told, because some clusters take any exit ill.
   */
  public static void main(String[] arguments) {
    int code = run(arguments);
    if (code != ExitCode.OK) System.exit(code);
  }

  static int run(String... arguments) {
    return new CommandLine(new Main())
        .setParameterExceptionHandler((wrong, given) -> {
          System.err.println(
              "entente-spark: %s. Maybe see: entente-spark %s"
                  .formatted(wrong.getMessage(), helpOf(wrong)));
          return ExitCode.USAGE;
        })
        .setExecutionExceptionHandler((failure, line, parsed) -> {
          if (!(failure instanceof JobException)) failure.printStackTrace();
          System.err.println("entente-spark: " + failure.getMessage());
          return failure instanceof JobException ? ExitCode.USAGE : ExitCode.FAULT;
        })
        .execute(arguments);
  }

  private static String helpOf(ParameterException wrong) {
    CommandSpec command = wrong.getCommandLine().getCommandSpec();
    return command.parent() == null ? "--help" : command.name() + " --help";
  }

  @Override
  public void run() {
    spec.commandLine().usage(System.out);
  }
}
