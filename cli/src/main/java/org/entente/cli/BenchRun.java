package org.entente.cli;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.entente.article.Article;
import org.entente.cli.bench.Benchmark;
import org.entente.cli.bench.Contestant;
import org.entente.cli.bench.Growth;
import org.entente.cli.bench.PeakMemory;
import org.entente.cli.bench.Rate;
import org.entente.cli.bench.Renaming;
import org.entente.cli.bench.Report;
import org.entente.cli.bench.Work;
import org.entente.cli.terminal.Progress;
import org.entente.cli.terminal.Screen;
import org.entente.coding.Coder;
import org.entente.coding.actors.PhraseResolver;
import org.entente.coding.parse.CoreNlpPipeline;
import org.entente.coding.parse.SentenceParser;

/**
 * Lets Entente and CoreNLP read a corpus. Nothing of CoreNLP's pipelines is loaded before the
 * memory that coding takes has been read.
 */
final class BenchRun {
  private final Screen screen;
  private final List<Article> corpus;
  private final int threads;
  private final Benchmark benchmark;
  private final Coder coder = Machine.standard().coder();

  /**
   * @param corpus at least one article
   * @param each how long each contestant is measured, and as long before to get warm
   */
  BenchRun(Screen screen, List<Article> corpus, Duration each, int threads) {
    this.screen = screen;
    this.corpus = corpus;
    this.threads = threads;
    this.benchmark = new Benchmark(corpus, each);
  }

  /**
   * @param grows whether a hundred copies of the corpus are coded, too
   */
  Report measure(boolean grows) {
    Map<Contestant, Work> entente = new EnumMap<>(Contestant.class);
    entente.put(Contestant.ALL, pooled(coder));
    entente.put(Contestant.ONE, coding(coder));
    int slices = 2 * Benchmark.ROUNDS * Contestant.values().length;
    int steps = slices + (grows ? Growth.PARTS + 1 : 0);
    try (Progress progress = Progress.ofItems(screen, "Measuring", OptionalLong.of(steps))) {
      Steps step = new Steps(progress);
      benchmark.rounds(entente, who -> step.next("warming: " + who.words(threads)));
      long peak = PeakMemory.mebibytes();
      Optional<Growth> growth = grows ? Optional.of(growth(step)) : Optional.empty();
      Map<Contestant, Work> theirs = baselines();
      benchmark.rounds(theirs, who -> step.next("warming: " + who.words(threads)));
      Map<Contestant, Work> everybody = new EnumMap<>(entente);
      everybody.putAll(theirs);
      Map<Contestant, List<Rate>> rounds =
          benchmark.rounds(everybody, who -> step.next(who.words(threads)));
      return new Report(corpus.size(), threads, peak, rounds, growth);
    }
  }

  private Growth growth(Steps step) {
    PhraseResolver resolver = new PhraseResolver(coder.dictionary());
    return Growth.measure(
        corpus,
        new Renaming(word -> !resolver.resolve(word, null, "").candidates().isEmpty()),
        pooled(coder),
        pooled(with(SentenceParser.load())),
        done -> step.next("%d copies of %d coded".formatted(done, Growth.COPIES)));
  }

  private Map<Contestant, Work> baselines() {
    Map<Contestant, Work> baselines = new EnumMap<>(Contestant.class);
    baselines.put(Contestant.TWIN, coding(with(SentenceParser.loadCoreNlp())));
    baselines.put(Contestant.CORENLP, reading(CoreNlpPipeline.parsing()));
    baselines.put(Contestant.TOKENISE, reading(CoreNlpPipeline.tokenising()));
    return baselines;
  }

  /** Another coder, with a parser of its own. */
  private Coder with(SentenceParser parser) {
    return new Coder(parser, coder.lexicon(), coder.dictionary(), coder.learned());
  }

  private static Work coding(Coder coder) {
    return Work.oneByOne(coder::code);
  }

  private static Work reading(CoreNlpPipeline pipeline) {
    return Work.oneByOne(article -> pipeline.sentences(article.text()));
  }

  private Work pooled(Coder coder) {
    return articles -> {
      try (CodingPool pool = new CodingPool(Machine.of(coder), threads)) {
        while (articles.hasNext()) {
          pool.add(articles.next());
          while (pool.due().isPresent()) {}
        }
        while (pool.next().isPresent()) {}
      }
    };
  }

  /** Tells which measurement runs. */
  private static final class Steps {
    private final Progress progress;
    private int done;

    Steps(Progress progress) {
      this.progress = progress;
    }

    void next(String what) {
      progress.at(done++, what);
    }
  }
}
