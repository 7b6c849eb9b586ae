package org.entente.cli.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.entente.article.Article;

/**
 * Lets several read the same articles, each for a slice of its time in every round. A machine that
 * becomes faster or slower in between does so to all of them.
 */
public final class Benchmark {
  /** Even, so that who is first in one round is last in as many. */
  public static final int ROUNDS = 10;

  private final List<Text> corpus;
  private final Duration slice;

  /**
   * @param corpus at least one article
   * @param each how long each contestant reads, in all rounds together
   */
  public Benchmark(List<Article> corpus, Duration each) {
    this.corpus = Text.of(corpus);
    this.slice = each.dividedBy(ROUNDS);
  }

  /**
   * What each did in each round. All begin a round at the same article, another one in each round,
   * and read on from there as far as they come.
   *
   * @param works in the order of the first round, which is turned round for the second, and so on
   * @param before told who is next
   */
  public Map<Contestant, List<Rate>> rounds(
      Map<Contestant, Work> works, Consumer<Contestant> before) {
    Map<Contestant, List<Rate>> rates = new EnumMap<>(Contestant.class);
    List<Map.Entry<Contestant, Work>> order = List.copyOf(works.entrySet());
    for (int round = 0; round < ROUNDS; round++) {
      int first = corpus.size() * round / ROUNDS;
      for (Map.Entry<Contestant, Work> next : round % 2 == 0 ? order : order.reversed()) {
        before.accept(next.getKey());
        Rate rate = Stopwatch.during(slice, next.getValue(), from(first));
        rates.computeIfAbsent(next.getKey(), any -> new ArrayList<>()).add(rate);
      }
    }
    return rates;
  }

  private Iterator<Text> from(int first) {
    return IntStream.iterate(first, at -> (at + 1) % corpus.size())
        .mapToObj(corpus::get)
        .iterator();
  }
}
