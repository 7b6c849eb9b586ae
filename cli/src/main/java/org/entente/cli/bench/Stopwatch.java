package org.entente.cli.bench;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import org.entente.article.Article;
import org.entente.coding.stage.Stage;

/** Hands texts out to somebody who reads them, and counts what he took. */
final class Stopwatch implements Iterator<Article> {
  private final Iterator<Text> texts;
  private final Duration most;
  private final Map<Stage, Stage.Spent> before = Stage.spent();
  private final long began = System.nanoTime();
  private long sentences;
  private long bytes;

  private Stopwatch(Iterator<Text> texts, Duration most) {
    this.texts = texts;
    this.most = most;
  }

  /** How fast these are read, all of them. */
  static Rate all(Work work, Iterator<Text> texts) {
    return measured(work, new Stopwatch(texts, Duration.ofDays(1)));
  }

  /**
   * How fast these are read until a time is up: at least one, and to its end what was begun.
   *
   * @param texts without an end
   */
  static Rate during(Duration time, Work work, Iterator<Text> texts) {
    return measured(work, new Stopwatch(texts, time));
  }

  private static Rate measured(Work work, Stopwatch watch) {
    work.read(watch);
    Duration time = Duration.ofNanos(System.nanoTime() - watch.began);
    Map<Stage, Stage.Spent> stages = new EnumMap<>(Stage.class);
    Stage.spent()
        .forEach((stage, spent) ->
            stages.put(stage, spent.since(watch.before.getOrDefault(stage, Stage.Spent.NOTHING))));
    return new Rate(watch.sentences, watch.bytes, time, stages);
  }

  @Override
  public boolean hasNext() {
    return texts.hasNext() && (bytes == 0 || System.nanoTime() - began < most.toNanos());
  }

  @Override
  public Article next() {
    Text next = texts.next();
    sentences += next.sentences();
    bytes += next.bytes();
    return next.article();
  }
}
