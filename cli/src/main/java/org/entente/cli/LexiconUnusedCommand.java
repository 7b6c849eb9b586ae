package org.entente.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.cli.show.RuleUseReport;
import org.entente.cli.terminal.Progress;
import org.entente.cli.terminal.Screen;
import org.entente.coding.lexicon.RuleUse;
import org.entente.sources.Defaults;
import org.entente.sources.Reading;
import org.entente.sources.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts the rules over a corpus. */
@Command(
    name = "unused",
    header = "Show which rules never fire on a corpus.",
    description = {
      "",
      "Reads articles as 'code' does, keeps nothing, and counts for every entry how often its words"
          + " stood in its slots (matched) and how often that was what the sentence tells (fired).",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente lexicon unused news.jsonl",
      "  entente lexicon unused archive/ --all",
      "  entente lexicon unused news.jsonl --json > rules.json",
      "",
      "Exit codes: 0 done; 1 done, some inputs were refused, or the lexicon was; 2 usage; 130"
          + " interrupted: the counts so far are shown."
    })
final class LexiconUnusedCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final LexiconOption lexicon = new LexiconOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files of text or JSON Lines, folders of them, or - for standard input.")
  private List<Path> paths = List.of();

  @Option(
      names = "--date",
      paramLabel = "DAY",
      converter = Day.class,
      description = "Day of publication of articles that do not say it, such as 2021-04-15.")
  private @Nullable LocalDate date;

  @Option(names = "--all", description = "List all rules, the most used first.")
  private boolean all;

  @Option(names = "--json", description = "Print one JSON object with the counts of every rule.")
  private boolean json;

  LexiconUnusedCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Screen screen = session.screen();
    Machine machine = lexicon.tested(screen);
    RuleUse use = new RuleUse(machine.lexicon());
    int refused = count(machine, use);
    List<RuleUse.Count> counts = use.counts();
    if (json) screen.line(RuleUseReport.json(counts));
    else if (all)
      RuleUseReport.print(
          screen,
          counts.stream()
              .sorted(Comparator.comparingLong(RuleUse.Count::fired).reversed())
              .toList(),
          counts);
    else
      RuleUseReport.print(
          screen, counts.stream().filter(count -> count.fired() == 0).toList(), counts);
    if (session.interruption().requested()) return ExitCode.INTERRUPTED;
    return refused == 0 ? ExitCode.OK : ExitCode.REFUSED;
  }

  /** Gives how many inputs were refused. */
  private int count(Machine machine, RuleUse use) {
    int refused = 0;
    Screen screen = session.screen();
    try (Sources sources = Sources.of(paths, screen.in(), new Defaults(date, null));
        Progress progress = Progress.of(screen, "Reading", sources.totalBytes())) {
      int articles = 0;
      while (!session.interruption().requested() && sources.hasNext()) {
        switch (sources.next()) {
          case Reading.Refused no -> {
            refused++;
            progress.say("refused: " + no.message());
          }
          case Reading.Skipped skipped -> progress.say(skipped.message());
          case Reading.Read read -> {
            machine.coder().explain(read.article()).forEach(use::add);
            articles++;
          }
        }
        progress.at(sources.bytesRead(), "%,d articles".formatted(articles));
      }
    }
    return refused;
  }
}
