package org.entente.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.entente.cli.show.ResolutionJson;
import org.entente.cli.terminal.Column;
import org.entente.cli.terminal.Facts;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Table;
import org.entente.coding.actors.PhraseResolver;
import org.entente.coding.actors.Resolution;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks a phrase up as of a day. */
@Command(
    name = "lookup",
    header = "Show whom a phrase means on a day.",
    description = {
      "",
      "Shows whom a phrase means on a day, by which entry, dates and rule, and all that its words can"
          + " stand for in the dictionary. A > marks the winner's own entry.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente actors lookup \"the White House\"",
      "  entente actors lookup \"Foreign Minister Lavrov\" --on 2021-05-12",
      "  entente actors lookup \"Georgia\" --context \"Atlanta voters\" --json",
      "  entente actors lookup \"the Blue Militia\" --actors my-actors/",
      "",
      "Exit codes: 0 found; 1 not known, or a table was refused; 2 usage."
    })
final class ActorsLookupCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final OwnActorsOption actors = new OwnActorsOption();

  @Parameters(paramLabel = "PHRASE", description = "The words, as an article has them.")
  private String phrase = "";

  @Option(
      names = "--on",
      paramLabel = "DAY",
      converter = Day.class,
      description = "The day of the article; without it any day.")
  private @Nullable LocalDate on;

  @Option(
      names = "--context",
      paramLabel = "WORDS",
      description = "Other words of the article, which may tell which of several is meant.")
  private String context = "";

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  ActorsLookupCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Resolution resolution = new PhraseResolver(actors.dictionary()).resolve(phrase, on, context);
    Screen screen = session.screen();
    if (json) screen.line(ResolutionJson.write(resolution, on));
    else print(screen, resolution);
    return resolution.winner() == null ? ExitCode.REFUSED : ExitCode.OK;
  }

  private static void print(Screen screen, Resolution resolution) {
    var facts = new Facts().add("phrase", resolution.phrase());
    Resolution.Winner winner = resolution.winner();
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
    if (resolution.candidates().isEmpty()) return;
    screen.line();
    var table =
        new Table(
            Column.code(""),
            Column.text("words", 10),
            Column.text("in the dictionary", 30),
            Column.text("at", 12),
            Column.code("holds"));
    for (Resolution.Candidate candidate : resolution.candidates())
      table.row(
          resolution.won(candidate) ? ">" : "",
          candidate.words(),
          candidate.what(),
          String.join(" ", candidate.where()),
          candidate.holds() ? "yes" : "no");
    table.print(screen);
  }
}
