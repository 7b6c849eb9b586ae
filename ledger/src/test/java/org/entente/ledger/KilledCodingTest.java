package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ledger.Reports.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entente.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a coding program again and again while it works on one ledger. {@code
 * -Dentente.ledger.kills=50} for a longer try.
 */
@OnBothDatabases
class KilledCodingTest {
  private static final int KILLS = Integer.getInteger("entente.ledger.kills", 5);
  private static final int ARTICLES = 100_000;

  @TempDir Path folder;

  private final Kept kept;
  private final Random random = new Random(7);

  KilledCodingTest(Kept kept) {
    this.kept = kept;
  }

  @Test
  void everyArticleReportedDoneIsThereAndNoneTwice() throws Exception {
    String place = kept.place(folder);
    Set<String> done = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      if (kill % 5 == 0) {
        String young = kept.newPlace(folder);
        // somewhere from the start of the program to its first articles
        Set<String> first = killAfter(0, 200 + random.nextInt(1500), young);
        check(young, first);
      } else {
        done.addAll(killAfter(1 + random.nextInt(60), random.nextInt(50), place));
        check(place, done);
      }
    }
    try (Stream<Path> left = Files.list(folder.resolve("tmp"))) {
      assertThat(left.filter(path -> path.getFileName().toString().startsWith("libduckdb")).count())
          .as("libraries left: only a kill while unpacking leaves one")
          .isLessThanOrEqualTo(1 + KILLS / 5);
    }
  }

  /** Lets a program report so many articles and work on for some milliseconds, and kills it. */
  private Set<String> killAfter(int articles, int milliseconds, String place)
      throws IOException, InterruptedException {
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    Process coding = Child.start(List.of(), temporary, CodingProgram.class, place, "" + ARTICLES);
    Set<String> done = new HashSet<>();
    try (BufferedReader output = coding.inputReader()) {
      while (done.size() < articles) {
        String line = output.readLine();
        assertThat(line).as("the program ended by itself").isNotNull();
        read(line, done);
      }
      if (coding.waitFor(milliseconds, TimeUnit.MILLISECONDS))
        throw new AssertionError("The program ended by itself: " + coding.exitValue());
      coding.toHandle().destroyForcibly(); // the process's own would close its output
      for (String line = output.readLine(); line != null; line = output.readLine())
        read(line, done);
    }
    return done;
  }

  private static void read(String line, Set<String> done) {
    if (line.startsWith("done ")) assertThat(done.add(line.substring(5))).as(line).isTrue();
  }

  private static void check(String place, Set<String> done) {
    if (!done.isEmpty()) countReadOnly(place, done.size());
    try (Ledger ledger = Ledger.open(place)) {
      for (String id : done) assertThat(ledger.isStored(article(id))).as(id).isTrue();
      // each article has three sentences and two mentions: a half or a double one would show
      long articles = ledger.countArticles();
      assertThat(articles)
          .isBetween((long) done.size(), done.size() + (long) KILLS * CodingProgram.AT_ONCE);
      assertThat(ledger.outcomes().sentences()).isEqualTo(3 * articles);
      assertThat(ledger.countMentions()).isEqualTo(2 * articles);
      try (Stream<LedgerEvent> events = ledger.events(EventFilter.all())) {
        assertThat(events.mapToLong(LedgerEvent::mentions).sum()).isEqualTo(2 * articles);
      }
      // the articles that were under way when the program was killed: all or none
      Article next = article("a" + articles);
      assertThat(ledger.isStored(next)).isFalse();
    }
  }

  private static void countReadOnly(String place, int done) {
    try (Ledger ledger = Ledger.openReadOnly(place)) {
      assertThat(ledger.countArticles()).isGreaterThanOrEqualTo(done);
    }
  }
}
