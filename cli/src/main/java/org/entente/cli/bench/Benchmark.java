package org.entente.cli.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.article.Article;
import org.entente.coding.stage.Stage;

/**
 * Reads the articles of a corpus over and over until a time is up, once to get warm and once to be
 * measured.
 */
public final class Benchmark {
  /** Codes or reads articles and says how many sentences they had. */
  public interface Work {
    /**
     * @param articles in any number, until {@link Iterator#hasNext} says that the time is up
     */
    long sentences(Iterator<Article> articles);

    /** One article after the other, by one thread. */
    static Work oneByOne(ToIntFunction<Article> sentences) {
      return articles -> {
        long all = 0;
        while (articles.hasNext()) all += sentences.applyAsInt(articles.next());
        return all;
      };
    }
  }

  private final List<Article> corpus;
  private final Duration each;

  /**
   * @param corpus at least one article
   * @param each how long each thing is measured, and as long before to get warm
   */
  public Benchmark(List<Article> corpus, Duration each) {
    this.corpus = List.copyOf(corpus);
    this.each = each;
  }

  /** Warm first, then measured. */
  public Rate rate(Work work) {
    measured(work, new Timed(around()));
    return measured(work, new Timed(around()));
  }

  /** The whole corpus several times, the names changed each time, measured without getting warm. */
  public Rate growth(Work work, int times, Renaming renaming) {
    return measured(
        work,
        new Counted(
            IntStream.range(0, times)
                .boxed()
                .flatMap(copy -> corpus.stream().map(article -> renaming.copy(article, copy)))
                .iterator()));
  }

  private Iterator<Article> around() {
    return Stream.generate(() -> corpus).flatMap(List::stream).iterator();
  }

  private static Rate measured(Work work, Counted articles) {
    Map<Stage, Stage.Spent> before = Stage.spent();
    long began = System.nanoTime();
    long sentences = work.sentences(articles);
    Duration time = Duration.ofNanos(System.nanoTime() - began);
    Map<Stage, Stage.Spent> stages = new EnumMap<>(Stage.class);
    Stage.spent()
        .forEach((stage, spent) ->
            stages.put(stage, spent.since(before.getOrDefault(stage, Stage.Spent.NOTHING))));
    return new Rate(sentences, articles.bytes, time, stages);
  }

  /** Counts the bytes that it hands out. */
  private static class Counted implements Iterator<Article> {
    private final Iterator<Article> articles;
    private long bytes;

    Counted(Iterator<Article> articles) {
      this.articles = articles;
    }

    @Override
    public boolean hasNext() {
      return articles.hasNext();
    }

    @Override
    public Article next() {
      Article next = articles.next();
      bytes += next.text().getBytes(StandardCharsets.UTF_8).length;
      return next;
    }
  }

  /** Ends when the time is up, but not before it gave one. */
  private final class Timed extends Counted {
    private final long until = System.nanoTime() + each.toNanos();
    private boolean gave;

    Timed(Iterator<Article> articles) {
      super(articles);
    }

    @Override
    public boolean hasNext() {
      return !gave || System.nanoTime() < until;
    }

    @Override
    public Article next() {
      gave = true;
      return super.next();
    }
  }
}
