package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.entente.ledger.Reports.article;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.article.Article;
import org.entente.ledger.LedgerException.Kind;
import org.entente.ledger.interchange.IcewsFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A server that cuts the line, goes away and comes back, or is asked by several at once. */
@ExtendWith(TestServer.class)
class BrokenConnectionTest {
  private static final int CUTS = 12;

  @TempDir Path folder;

  @Test
  void nothingIsLostOrTwiceWhenConnectionsAreCutInMidBatch() throws Exception {
    String place = TestServer.emptyLedger();
    int articles = 150;
    try (Ledger ledger = Ledger.open(place)) {
      Run run = ledger.startRun(Reports.CODER);
      whileCutting(
          TestServer.name(place),
          () -> {
            for (int i = 0; i < articles; i++)
              for (Receipt receipt : store(ledger, run, "a" + 2 * i, "a" + (2 * i + 1)))
                assertThat(receipt.added()).as("the receipt is that of the first try").isTrue();
            return null;
          });
      assertWhole(ledger, 2 * articles);
    }
  }

  @Test
  void anImportBeginsAnewWhenItsConnectionIsCut() throws Exception {
    String place = TestServer.emptyLedger();
    var lines =
        new ArrayList<>(List.of(String.join("\t", new IcewsFormat().columns()), "torn\trow"));
    for (int i = 0; i < 30_000; i++)
      lines.add(
          "%d\t2021-01-04\tA\t\tNorway\tAct\t112\t-2.0\tB\t\tChad\t\t\t\t\t\t\t\t\t".formatted(i));
    Path file = Files.write(folder.resolve("events.tab"), lines);
    List<Long> refused = new ArrayList<>();
    try (Ledger ledger = Ledger.open(place)) {
      boolean[] cut = {false};
      var receipt =
          ledger
              .imports()
              .add(
                  new IcewsFormat(),
                  file,
                  new ImportListener() {
                    @Override
                    public void refused(org.entente.ledger.interchange.ImportLine.Refused line) {
                      refused.add(line.number());
                    }

                    @Override
                    public void read(long read) {
                      if (!cut[0]) cut(TestServer.name(place));
                      cut[0] = true;
                    }
                  });
      assertThat(cut[0]).isTrue();
      assertThat(receipt).isEqualTo(new ImportReceipt(30_000, 0, 1));
      assertThat(refused).containsExactly(2L);
      assertThat(ledger.imports().origins()).containsEntry("icews", 30_000L);
    }
  }

  @Test
  void codingGoesOnWhenTheServerComesBack() throws Exception {
    Path data = folder.resolve("data");
    EmbeddedPostgres first =
        EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).start();
    String place =
        "jdbc:postgresql://localhost:%d/postgres?user=postgres".formatted(first.getPort());
    try (Ledger ledger = Ledger.open(place)) {
      Run run = ledger.startRun(Reports.CODER);
      store(ledger, run, "a0");
      first.close();
      Future<List<Receipt>> waiting;
      try (ExecutorService other = Executors.newSingleThreadExecutor()) {
        waiting = other.submit(() -> store(ledger, run, "a1"));
        Thread.sleep(500);
        assertThat(waiting).isNotDone();
        try (EmbeddedPostgres second =
            EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(first.getPort())
                .start()) {
          assertThat(waiting.get()).hasSize(1);
          assertWhole(ledger, 2);
        }
      }
    }
  }

  @Test
  void aServerThatStaysAwayIsToldWhenPatienceEnds() throws Exception {
    EmbeddedPostgres server = EmbeddedPostgres.start();
    var address =
        PostgresAddress.of(
            "jdbc:postgresql://localhost:%d/postgres?user=postgres".formatted(server.getPort()),
            java.util.Map.of());
    try (Ledger ledger =
        Ledger.open(Database.Postgres.open(address, false, Duration.ofMillis(100)))) {
      server.close();
      assertThatExceptionOfType(LedgerException.class)
          .isThrownBy(ledger::runs)
          .satisfies(e -> assertThat(e.kind()).as(e.getMessage()).isEqualTo(Kind.UNREACHABLE))
          .withMessageContaining("run again");
    }
  }

  @Test
  void twoCodersOfTheSameArticlesStoreEachOnce() throws Exception {
    String place = TestServer.emptyDatabase(); // both find no ledger, and make it
    int articles = 60;
    List<Future<Integer>> coders = new ArrayList<>();
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      for (boolean forward : new boolean[] {true, false})
        coders.add(
            both.submit(() -> {
              int added = 0;
              try (Ledger ledger = Ledger.open(place)) {
                Run run = ledger.startRun(Reports.CODER);
                for (int i = 0; i < articles; i++)
                  for (Receipt receipt : store(ledger, run, "a" + (forward ? i : articles - 1 - i)))
                    if (receipt.added()) added++;
              }
              return added;
            }));
    }
    try (Ledger ledger = Ledger.openReadOnly(place)) {
      assertThat(coders.get(0).get() + coders.get(1).get()).isEqualTo(articles);
      assertWhole(ledger, articles);
      assertThat(ledger.runs()).hasSize(2);
    }
  }

  private static List<Receipt> store(Ledger ledger, Run run, String... ids) {
    List<CodedArticle> coded = new ArrayList<>();
    for (String id : ids) {
      Article article = article(id);
      coded.add(new CodedArticle(article, Reports.codings(article)));
    }
    return ledger.store(run, coded);
  }

  /** Every article of {@link Reports} has three sentences and one mention, all of one event. */
  private static void assertWhole(Ledger ledger, int articles) {
    assertThat(ledger.countArticles()).isEqualTo(articles);
    assertThat(ledger.outcomes().sentences()).isEqualTo(3L * articles);
    assertThat(ledger.countMentions()).isEqualTo(articles);
    assertThat(ledger.countEvents()).isOne();
  }

  /** Cuts a few times while the work goes on, with time between for some of it to succeed. */
  private static void whileCutting(String database, Callable<?> work) throws Exception {
    var over = new AtomicBoolean();
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<?> cutting =
          other.submit(() -> {
            for (int cuts = 0; cuts < CUTS && (cuts == 0 || !over.get()); cuts++) {
              cut(database);
              Thread.sleep(100 + 37 * cuts);
            }
            return null;
          });
      try {
        work.call();
      } finally {
        over.set(true);
      }
      cutting.get();
    }
  }

  /** Ends every connection to a database on the server's side. */
  private static void cut(String database) {
    TestServer.execute(
        "postgres",
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'"
            .formatted(database));
  }
}
