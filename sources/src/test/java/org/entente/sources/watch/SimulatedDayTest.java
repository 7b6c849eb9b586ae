package org.entente.sources.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.entente.article.Article;
import org.entente.sources.fetch.Fetcher;
import org.entente.sources.fetch.LocalServer;
import org.entente.watch.WatchedItem.Fate;
import org.junit.jupiter.api.Test;

/** A day of 200 feeds over real HTTP, in seconds. */
class SimulatedDayTest {
  private static final Instant START = Instant.parse("2021-05-12T00:00:00Z");
  private static final Duration DAY = Duration.ofHours(24);
  private static final int OUTLETS = 200;
  private static final int STORIES = 6;

  /** The process dies at every hundredth taking, whatever the order in which answers come. */
  private static final int TAKINGS_OF_A_LIFE = 100;

  private final SimulatedTime time = new SimulatedTime(START);
  private final MemoryLog log = new MemoryLog();

  /** Articles by id, as a ledger holds them: an id that is there adds nothing. */
  private final Map<String, Article> taken = new HashMap<>();

  private final AtomicInteger crashes = new AtomicInteger();
  private final AtomicInteger takings = new AtomicInteger();

  /** The process dies, sometimes before an article is stored and sometimes just after. */
  private static final class KilledException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Test
  void noStoryIsLostAndNoneTakenTwice() throws InterruptedException {
    var press = new SimulatedPress(OUTLETS, STORIES, START, DAY, time::now, 7);
    try (var server = new LocalServer(press::answer);
        Fetcher fetcher = LocalServer.fetcher()) {
      List<WatchedSource> sources = press.sources(server, Duration.ofHours(1));
      while (time.now().isBefore(START.plus(DAY).plusSeconds(43_200))) watch(sources, fetcher);
      assertThat(server.asked())
          .filteredOn(asked -> asked.endsWith("/robots.txt"))
          .hasSizeGreaterThanOrEqualTo(OUTLETS);
    }
    assertThat(crashes.get()).as("the test kills the watch").isGreaterThan(5);
    Map<String, Long> times =
        taken.values().stream()
            .map(article -> article.text().replaceFirst("(?s)(Story \\S+\\.).*", "$1"))
            .collect(Collectors.groupingBy(mark -> mark, Collectors.counting()));
    assertThat(press.stories())
        .as("none lost, none twice")
        .filteredOn(story -> times.getOrDefault(story.mark(), 0L) != 1)
        .isEmpty();
    assertThat(log.items.values()).extracting(item -> item.fate()).doesNotContain(Fate.WAITING);
  }

  private void watch(List<WatchedSource> sources, Fetcher fetcher) throws InterruptedException {
    Instant end = START.plus(DAY).plusSeconds(43_200);
    var random = new Random(crashes.get());
    Taker taker = articles -> new SlowTaking(() -> store(articles));
    try (var watcher =
        new Watcher(sources, fetcher, log, taker, new SilentListener(), time, random)) {
      watcher.run(false, () -> !time.now().isBefore(end));
    } catch (KilledException begunAnew) {
      crashes.incrementAndGet();
    }
  }

  private void store(List<Article> articles) {
    int taking = takings.incrementAndGet();
    boolean dies = taking % TAKINGS_OF_A_LIFE == 0;
    boolean before = taking / TAKINGS_OF_A_LIFE % 2 == 0;
    if (dies && before) throw new KilledException();
    for (Article article : articles) taken.putIfAbsent(article.id(), article);
    if (dies) throw new KilledException();
  }

  /** Codes on another thread, as fast as that comes to it, so that many are in hand at once. */
  private record SlowTaking(CompletableFuture<Void> coded, Runnable storing)
      implements Taker.Taking {
    SlowTaking(Runnable storing) {
      this(CompletableFuture.runAsync(Thread::yield), storing);
    }

    @Override
    public Taker.Taken finish() {
      coded.join();
      storing.run();
      return Taker.Taken.CODED;
    }
  }
}
