package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.ledger.Ledger;
import org.entente.watch.ItemCount;
import org.entente.watch.WatchedItem.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a watching program again and again while the feeds of a few sites grow. {@code
 * -Dentente.watch.kills=50} for a longer try.
 */
class KilledWatchTest {
  private static final int KILLS = Integer.getInteger("entente.watch.kills", 2);
  private static final int SITES = 6;
  private static final int FIRST_STORIES = 2;
  private static final int STORIES_A_LIFE = 1;
  private static final Duration LONGEST_LIFE = Duration.ofMinutes(3);

  @TempDir private Path folder;
  private final Random random = new Random(7);
  private volatile int stories = FIRST_STORIES;

  @Test
  void noStoryIsLostAndNoneIsStoredTwice() throws IOException, InterruptedException {
    Path ledger = folder.resolve("news.duckdb");
    try (var server = new NewsServer(this::answer)) {
      Path list = folder.resolve("sources.yml");
      Files.writeString(
          list,
          IntStream.rangeClosed(1, SITES)
              .mapToObj(site -> "  - feed: " + server.at(site, "/feed"))
              .collect(Collectors.joining("\n", "every: 1m\nsources:\n", "\n")));
      for (int kill = 0; kill < KILLS; kill++) {
        live(ledger, list, kill);
        stories += STORIES_A_LIFE;
      }
      Ran last = Ran.entente(ledger, "watch", "--once", "--allow-private", list.toString());
      assertThat(last.code()).as(last.err()).isEqualTo(ExitCode.OK);
    }
    try (Ledger opened = Ledger.openReadOnly(ledger.toString())) {
      int all = SITES * stories;
      assertThat(opened.countArticles()).as("articles").isEqualTo(all);
      assertThat(opened.countMentions()).as("mentions, one an article").isEqualTo(all);
      List<ItemCount> counts = opened.watching().counts();
      assertThat(items(counts, Fate.TAKEN)).isEqualTo(all);
      assertThat(items(counts, Fate.REPEATED)).as("the same story again").isEqualTo(SITES);
      assertThat(items(counts, Fate.WAITING) + items(counts, Fate.FAILED)).isZero();
    }
  }

  /** Every fifth dies as it begins; the others while they code. */
  private void live(Path ledger, Path list, int number) throws IOException, InterruptedException {
    Path errors = folder.resolve("life-" + number + ".txt");
    Process watch = Program.start(ledger, errors, "watch", "--allow-private", list.toString());
    int coded = number % 5 == 4 ? 0 : 1 + random.nextInt(SITES);
    long end = System.nanoTime() + LONGEST_LIFE.toNanos();
    while (codedIn(errors) < coded && System.nanoTime() < end)
      assertThat(watch.waitFor(20, TimeUnit.MILLISECONDS))
          .as("ended by itself: %s", Files.readString(errors))
          .isFalse();
    Thread.sleep(random.nextInt(coded == 0 ? 4_000 : 300));
    watch.destroyForcibly().waitFor();
  }

  private static long codedIn(Path errors) throws IOException {
    try (Stream<String> lines = Files.lines(errors)) {
      return lines.filter(line -> line.contains(" coded ")).count();
    }
  }

  private static int items(List<ItemCount> counts, Fate fate) {
    return counts.stream()
        .filter(count -> count.fate() == fate)
        .mapToInt(count -> Math.toIntExact(count.items()))
        .sum();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String site = "http://" + exchange.getRequestHeaders().getFirst("Host");
    if (path.equals("/feed")) {
      List<String> links = new ArrayList<>(List.of(site + "/again"));
      for (int story = 0; story < stories; story++) links.add(site + "/story/" + story);
      NewsServer.text(exchange, 200, NewsServer.feed(links));
    } else if (path.startsWith("/story/")) story(exchange, site, path.substring(7));
    else if (path.equals("/again")) story(exchange, site, "0");
    else NewsServer.text(exchange, 404, "");
  }

  private static void story(HttpExchange exchange, String site, String number) throws IOException {
    NewsServer.text(
        exchange,
        200,
        NewsServer.page(
            site + "/story/" + number,
            "Norway expelled %s Russian diplomats on Monday, of whom the number is that of the story at %s."
                .formatted(10 + Integer.parseInt(number), site)));
  }
}
