package org.entente.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.entente.article.Article;

/**
 * Fills a small disk, on which a server keeps a ledger's tables, then makes room and goes on;
 * prints what each step gave. Needs a mount namespace in which it may mount.
 */
final class PostgresDiskProgram {
  private static final int LONGEST = 400_000;

  private PostgresDiskProgram() {}

  /** Arguments: an empty folder to mount on, the size of the disk at first. */
  public static void main(String[] arguments) throws Exception {
    Path disk = Path.of(arguments[0]);
    DiskProgram.mount("-t", "tmpfs", "-o", "size=" + arguments[1], "none", disk.toString());
    Path tables = Files.createDirectory(disk.resolve("tables"));
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      try (var connection = server.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create tablespace small location '%s'".formatted(tables));
        statement.execute("create database full_one tablespace small");
      }
      String place =
          "jdbc:postgresql://localhost:%d/full_one?user=postgres".formatted(server.getPort());
      try (Ledger ledger = Ledger.open(place)) {
        Run run = ledger.startRun(Reports.CODER);
        int stored = 0;
        try {
          while (true) {
            store(ledger, run, stored);
            stored++;
          }
        } catch (LedgerException e) {
          System.out.println("full: " + e.kind() + ": " + e.getMessage());
        }
        System.out.println("there: " + (ledger.countArticles() - stored) + " too many");
        DiskProgram.mount("-o", "remount,size=200m", disk.toString());
        for (int i = 0; i < 10; i++) store(ledger, run, stored + i);
        System.out.println("after making room: " + (ledger.countArticles() - stored) + " more");
      }
    }
  }

  private static void store(Ledger ledger, Run run, int number) {
    var random = new Random(number);
    var text = new StringBuilder();
    while (text.length() < LONGEST) text.append(Long.toString(random.nextLong(), 36));
    var article = new Article("a" + number, null, null, null, null, null, text.toString());
    ledger.store(run, article, List.of());
  }
}
