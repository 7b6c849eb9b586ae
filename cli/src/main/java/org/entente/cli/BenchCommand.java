package org.entente.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.entente.article.Article;
import org.entente.cli.bench.Benchmark;
import org.entente.cli.bench.PeakMemory;
import org.entente.cli.bench.Rate;
import org.entente.cli.bench.Renaming;
import org.entente.cli.bench.Report;
import org.entente.cli.terminal.Column;
import org.entente.cli.terminal.Facts;
import org.entente.cli.terminal.Progress;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Table;
import org.entente.coding.Coder;
import org.entente.coding.actors.PhraseResolver;
import org.entente.coding.parse.CoreNlpPipeline;
import org.entente.coding.parse.SentenceParser;
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
      "Codes the articles over and over, by one thread and by all, then reads the same text with"
          + " CoreNLP: words and sentences only; words, tags, lemmas and dependencies; and Entente"
          + " with CoreNLP's own tagger and parser. Each gets warm before it is measured. Machines"
          + " differ, and are busy; the ratios of one run hold on any. Nothing is stored.",
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
  private static final List<Integer> SIZES = List.of(1, 10, 100);

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
      description = "How long each of the five is measured, and as long before to get warm; 10.")
  private int seconds = 10;

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "How many articles of the corpus are read at the most; 2000.")
  private int most = 2_000;

  @Mixin private final ThreadsOption threadsOption = new ThreadsOption();

  private int threads;

  @Option(
      names = "--growth",
      description =
          "Also code the corpus once, 10 and 100 times over, its unknown names changed each time.")
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
    threads = threadsOption.count(spec);
    List<Article> corpus = corpus();
    if (corpus.isEmpty()) {
      screen.err().println("No article in English could be read of " + String.join(", ", names));
      return ExitCode.REFUSED;
    }
    Report report = measure(corpus);
    if (json) screen.line(new ObjectMapper().writeValueAsString(report.numbers()));
    else show(report);
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

  private Report measure(List<Article> corpus) {
    Machine machine = Machine.standard();
    var benchmark = new Benchmark(corpus, Duration.ofSeconds(seconds));
    int steps = 5 + (growth ? SIZES.size() : 0);
    try (Progress progress =
        Progress.ofItems(session.screen(), "Measuring", OptionalLong.of(steps))) {
      Steps step = new Steps(progress);
      // all threads first: what one does after them is warm
      Rate all = step.measure(threads + " threads", () -> benchmark.rate(pooled(machine)));
      Rate one = step.measure("one thread", () -> benchmark.rate(coding(machine.coder())));
      Map<Integer, Rate> sizes = new LinkedHashMap<>();
      Renaming renaming = renaming(machine);
      if (growth)
        for (int times : SIZES)
          sizes.put(
              times,
              step.measure(
                  times + " times the corpus",
                  () -> benchmark.growth(pooled(machine), times, renaming)));
      long peak = PeakMemory.mebibytes();
      CoreNlpPipeline words = CoreNlpPipeline.tokenising();
      Rate tokenise = step.measure("CoreNLP, words", () -> benchmark.rate(reading(words)));
      CoreNlpPipeline trees = CoreNlpPipeline.parsing();
      Rate corenlp = step.measure("CoreNLP, dependencies", () -> benchmark.rate(reading(trees)));
      Rate twin =
          step.measure(
              "with CoreNLP's parser", () -> benchmark.rate(coding(twin(machine.coder()))));
      return new Report(corpus.size(), threads, peak, all, one, twin, corenlp, tokenise, sizes);
    }
  }

  /** Tells which measurement runs. */
  private static final class Steps {
    private final Progress progress;
    private int done;

    Steps(Progress progress) {
      this.progress = progress;
    }

    Rate measure(String what, Supplier<Rate> measurement) {
      progress.at(done++, what);
      return measurement.get();
    }
  }

  private static Benchmark.Work coding(Coder coder) {
    return Benchmark.Work.oneByOne(article -> coder.code(article).codings().size());
  }

  private static Benchmark.Work reading(CoreNlpPipeline pipeline) {
    return Benchmark.Work.oneByOne(article -> pipeline.sentences(article.text()));
  }

  private Benchmark.Work pooled(Machine machine) {
    return articles -> {
      long sentences = 0;
      try (CodingPool pool = new CodingPool(machine, threads)) {
        while (articles.hasNext()) {
          pool.add(articles.next());
          for (var due = pool.due(); due.isPresent(); due = pool.due())
            sentences += due.get().codings().size();
        }
        for (var rest = pool.next(); rest.isPresent(); rest = pool.next())
          sentences += rest.get().codings().size();
      }
      return sentences;
    };
  }

  private static Coder twin(Coder ours) {
    return new Coder(
        SentenceParser.loadCoreNlp(), ours.lexicon(), ours.dictionary(), ours.learned());
  }

  private static Renaming renaming(Machine machine) {
    PhraseResolver resolver = new PhraseResolver(machine.coder().dictionary());
    return new Renaming(word -> !resolver.resolve(word, null, "").candidates().isEmpty());
  }

  private void show(Report report) {
    Screen screen = session.screen();
    Table rates =
        new Table(Column.text("what", 44), Column.number("sentences/s"), Column.number("MB/s"));
    report
        .rates()
        .forEach((what, rate) ->
            rates.row(
                what,
                written("%,.0f", rate.sentencesPerSecond()),
                written("%.2f", rate.megabytesPerSecond())));
    report
        .growth()
        .forEach((times, rate) ->
            rates.row(
                "Entente, the corpus %d times".formatted(times),
                written("%,.0f", rate.sentencesPerSecond()),
                written("%.2f", rate.megabytesPerSecond())));
    rates.print(screen);
    screen.line();
    new Facts()
        .add("articles", written("%,d", report.articles()))
        .add("against CoreNLP's dependencies", times(report.ratioToCoreNlp()) + ", one thread each")
        .add("against its words and sentences", times(report.ratioToTokenise()))
        .add("against its tagger and parser in Entente", times(report.ratioToTwin()))
        .add("parser against CoreNLP's", times(report.parserRatio()))
        .add("%d threads against one".formatted(report.threads()), times(report.threadsRatio()))
        .add("sentences parsed", written("%.1f %%", report.parsed() * 100))
        .add("most memory held", written("%,d MiB", report.peak()))
        .print(screen);
    screen.line();
    StageTimes.print(screen, report.one().shares(), report.one().time().toMillis() / 1e3);
  }

  private static String times(double ratio) {
    return written("%.2f times as fast", ratio);
  }

  private static String written(String format, Object number) {
    return String.format(Locale.ROOT, format, number);
  }
}
