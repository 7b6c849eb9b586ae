package org.entente.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Asks, checks and widens the dictionary of actors. */
@Command(
    name = "actors",
    header = "Ask who is meant by a phrase on a day; check and import actors.",
    description = {
      "",
      "The dictionary says who is meant by a name as of a day. docs/manual/actors.md tells what is"
          + " in it, and how to bring your own.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  entente actors lookup \"the Finnish prime minister\" --on 2021-05-01",
      "  entente actors check my-actors/",
      "  entente actors import terms-of-office.tsv --to my-actors/",
      "",
      "Exit codes: 0 done; 1 not known, or faults were found; 2 usage."
    })
final class ActorsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  private ActorsCommand() {}

  static CommandLine line(Session session) {
    return new CommandLine(new ActorsCommand())
        .addSubcommand(new ActorsLookupCommand(session))
        .addSubcommand(new ActorsCheckCommand(session))
        .addSubcommand(new ActorsImportCommand(session));
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "Missing command. Maybe one of: " + String.join(", ", spec.subcommands().keySet()));
  }
}
