package org.entente.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads, searches and tests the lexicon. */
@Command(
    name = "lexicon",
    header = "List, search and test the rules, and your own.",
    description = {
      "",
      "The lexicon says which words in which slots are an act, or an operator over an act; the"
          + " algebra says what the two make together. docs/manual/lexicon.md tells how to read it"
          + " and how to add to it.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  entente lexicon list --type ASSAULT",
      "  entente lexicon search \"peace talks\"",
      "  entente lexicon show sanction.verb",
      "  entente lexicon test my-lexicon/",
      "  entente lexicon unused news.jsonl",
      "  entente lexicon algebra --operator refuse",
      "",
      "Exit codes: 0 done; 1 an example fails, the lexicon was refused, or the entry is not there; 2"
          + " usage."
    })
final class LexiconCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  private LexiconCommand() {}

  static CommandLine line(Session session) {
    return new CommandLine(new LexiconCommand())
        .addSubcommand(new LexiconListCommand(session))
        .addSubcommand(new LexiconSearchCommand(session))
        .addSubcommand(new LexiconShowCommand(session))
        .addSubcommand(new LexiconTestCommand(session))
        .addSubcommand(new LexiconUnusedCommand(session))
        .addSubcommand(new LexiconAlgebraCommand(session));
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "Missing command. Maybe one of: " + String.join(", ", spec.subcommands().keySet()));
  }
}
