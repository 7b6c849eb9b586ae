package org.entente.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.entente.cli.terminal.Column;
import org.entente.cli.terminal.Facts;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Table;
import org.entente.coding.actors.Resolution;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the actor dictionary. */
@Command(
    name = "actors",
    header = "Ask who is meant by a phrase on a day.",
    description = {"", "Asks the dictionary of actors.", ""},
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  entente actors lookup \"the White House\"",
      "  entente actors lookup \"the Finnish prime minister\" --on 2021-05-01",
      "",
      "Exit codes: 0 found; 1 not known; 2 usage."
    })
final class ActorsCommand implements Callable<Integer> {
  private final Session session;
  private final ActorNames names = new ActorNames();

  @Spec private CommandSpec spec = CommandSpec.create();

  ActorsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Missing command. Maybe: lookup");
  }

  /** Looks a phrase up as of a day. */
  @Command(
      name = "lookup",
      header = "Show whom a phrase means on a day.",
      description = {
        "",
        "Shows whom a phrase means on a day, how that is known, and what else it could mean.",
        ""
      },
      footer = {
        "",
        "Examples:",
        "  entente actors lookup \"the White House\"",
        "  entente actors lookup \"Foreign Minister Lavrov\" --on 2021-05-12",
        "",
        "Exit codes: 0 found; 1 not known; 2 usage."
      })
  int lookup(
      @Parameters(paramLabel = "PHRASE", description = "The words, as an article has them.")
          String phrase,
      @Option(
              names = "--on",
              paramLabel = "DAY",
              converter = Day.class,
              description = "The day of the article; without it any day.")
          @Nullable LocalDate on) {
    Resolution resolution = names.resolver().resolve(phrase, on, "");
    Screen screen = session.screen();
    Resolution.Winner winner = resolution.winner();
    var facts = new Facts().add("phrase", phrase);
    if (winner != null)
      facts
          .add("actor", winner.name())
          .add("code", winner.code() == null ? "unknown" : winner.code())
          .add(
              "sector",
              winner.sector() == null
                  ? ""
                  : "%s (%s)".formatted(winner.sector(), winner.sector().label()));
    facts.add("because", resolution.why()).print(screen);
    candidates(screen, resolution);
    return winner == null ? ExitCode.REFUSED : ExitCode.OK;
  }

  private static void candidates(Screen screen, Resolution resolution) {
    if (resolution.candidates().isEmpty()) return;
    screen.line();
    var table =
        new Table(
            Column.text("words", 10), Column.text("in the dictionary", 30), Column.code("holds"));
    for (Resolution.Candidate candidate : resolution.candidates())
      table.row(candidate.words(), candidate.what(), candidate.holds() ? "yes" : "no");
    table.print(screen);
  }
}
