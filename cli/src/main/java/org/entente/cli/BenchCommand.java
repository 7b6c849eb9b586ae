package org.entente.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.article.Article;
import org.entente.cli.bench.Report;
import org.entente.cli.terminal.Screen;
import org.entente.sources.Defaults;
import org.entente.sources.Reading;
import org.entente.sources.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.ObjectMapper;

/** Measures how fast articles are coded, beside CoreNLP on the same text in the same run. */
@Command(
    name = "bench",
    header = "Measure how fast a corpus is coded, beside CoreNLP in the same run.",
    description = {
      "",
      "Codes the articles over and over, by one thread and by all, and beside that reads the same"
          + " text with CoreNLP: words and sentences only; words, tags, lemmas and dependencies; and"
          + " Entente with CoreNLP's own tagger and parser. All get warm first. Then they are"
          + " measured in ten rounds, each for a slice of its time in every round, from the same"
          + " article on, the order turned round each time. Machines differ, and are busy; the"
          + " ratios of one run hold on any. A ratio is that of the round in the middle, with those"
          + " between which the middle half of the rounds lies. Nothing is stored.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente bench news.jsonl",
      "  entente bench --json --seconds 30 news.jsonl > bench.json",
      "  entente bench --growth archive/",
      "",
      "Exit codes: 0 measured; 1 no article could be read; 2 usage."
    })
final class BenchCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "CORPUS",
      description = "Articles in any form that entente code reads.")
  private List<String> names = List.of();

  @Option(
      names = "--seconds",
      paramLabel = "S",
      description =
          "How long each of the five is measured, in all rounds together, and as long before to get"
              + " warm; 10.")
  private int seconds = 10;

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "How many articles of the corpus are read at the most; 2000.")
  private int most = 2_000;

  @Mixin private final ThreadsOption threadsOption = new ThreadsOption();

  @Option(
      names = "--growth",
      description =
          "Also code a hundred copies of the corpus, unknown names changed in each, and before every"
              + " five of them one copy, always the same, by a coder that reads nothing else.")
  private boolean growth;

  @Option(names = "--json", description = "Print one JSON object with the numbers.")
  private boolean json;

  BenchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Screen screen = session.screen();
    ThreadsOption.atLeastOne(spec, "--seconds", seconds);
    ThreadsOption.atLeastOne(spec, "--articles", most);
    int threads = threadsOption.count(spec);
    List<Article> corpus = corpus();
    if (corpus.isEmpty()) {
      screen.err().println("No article in English could be read of " + String.join(", ", names));
      return ExitCode.REFUSED;
    }
    Report report =
        new BenchRun(screen, corpus, Duration.ofSeconds(seconds), threads).measure(growth);
    if (json) screen.line(new ObjectMapper().writeValueAsString(report.numbers()));
    else BenchTables.print(screen, report);
    return ExitCode.OK;
  }

  private List<Article> corpus() {
    List<Article> corpus = new ArrayList<>();
    List<Path> paths = names.stream().map(Path::of).toList();
    try (Sources sources = Sources.of(paths, session.screen().in(), Defaults.NONE)) {
      while (corpus.size() < most && sources.hasNext())
        switch (sources.next()) {
          case Reading.Read read when read.article().isEnglish() -> corpus.add(read.article());
          case Reading.Refused refused -> session.screen().err().println(refused.message());
          case Reading.Read foreign -> {}
          case Reading.Skipped skipped -> {}
        }
    }
    return corpus;
  }
}
