package org.entente.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.article.Article;
import org.junit.jupiter.api.Test;

class BenchmarkTest {
  private static final List<Article> CORPUS =
      IntStream.range(0, 20)
          .mapToObj(id ->
              new Article("" + id, null, null, null, null, "en", "It rained. Nobody came.", null))
          .toList();

  /** Reads one article a slice, whatever time is left. */
  private static Work noting(List<String> read, String who) {
    return articles -> read.add(who + articles.next().id());
  }

  @Test
  void allBeginARoundAtTheSameArticleAndWhoIsFirstChanges() {
    List<String> read = new ArrayList<>();
    Map<Contestant, Work> works = new EnumMap<>(Contestant.class);
    works.put(Contestant.ONE, noting(read, "ours "));
    works.put(Contestant.TOKENISE, noting(read, "theirs "));
    Map<Contestant, List<Rate>> rounds =
        new Benchmark(CORPUS, Duration.ofSeconds(1)).rounds(works, next -> {});
    assertThat(read)
        .hasSize(2 * Benchmark.ROUNDS)
        .startsWith("ours 0", "theirs 0", "theirs 2", "ours 2", "ours 4", "theirs 4");
    assertThat(rounds.get(Contestant.ONE)).hasSize(Benchmark.ROUNDS);
    Rate all = Rate.sum(rounds.get(Contestant.ONE));
    assertThat(all.sentences()).isEqualTo(2L * Benchmark.ROUNDS);
    assertThat(all.bytes()).isEqualTo(23L * Benchmark.ROUNDS);
  }

  @Test
  void aSliceGoesRoundTheCorpusUntilItsTimeIsUp() {
    List<String> ids = new ArrayList<>();
    Work work = Work.oneByOne(article -> ids.add(article.id()));
    new Benchmark(CORPUS.subList(0, 3), Duration.ofMillis(50))
        .rounds(Map.of(Contestant.ONE, work), next -> {});
    assertThat(ids).startsWith("0", "1", "2", "0", "1");
  }
}
