package org.entente.coding.actors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.coding.Texts;
import org.entente.coding.parse.ParsedSentence;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast names are found and the dictionary is loaded; run by bench/actors-speed. One operation of
 * {@link #match} is one sentence: its words cut, keyed and matched; the score is operations a second
 * of one thread.
 */
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ActorSpeed {
  /** Real sentences, one after the other. */
  @State(Scope.Thread)
  public static class Sentences {
    private final Matcher matcher = ActorDictionary.load().matcher();
    private final List<ParsedSentence> sentences = new ArrayList<>();
    private int next;

    @Setup
    public void read() throws IOException {
      for (String text : Texts.read())
        for (String sentence : text.split("(?<=[.!?])\\s+|\\n+"))
          if (sentence.length() > 20) sentences.add(PlainPhrase.of(sentence));
    }

    ParsedSentence next() {
      next = next + 1 < sentences.size() ? next + 1 : 0;
      return sentences.get(next);
    }
  }

  /** A sentence that is cut into tokens already. */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  public List<Matcher.Match> match(Sentences sentences) {
    return sentences.matcher.match(Pieces.of(sentences.next()));
  }

  /** Warm: as a program that lives on would load it again. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public ActorDictionary load() {
    return ActorDictionary.load();
  }

  /** Cold: the first load of a fresh process, classes and all. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(5)
  public ActorDictionary firstLoad() {
    return ActorDictionary.load();
  }
}
