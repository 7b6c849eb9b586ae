package org.entente.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.entente.article.Article;

/**
 * Fills a small disk of its own with a ledger, then makes room and goes on, then makes the disk
 * read-only; prints what each step gave. Needs a mount namespace in which it may mount.
 */
final class DiskProgram {
  private static int next;

  private DiskProgram() {}

  /** Arguments: an empty folder to mount on, the size of the disk at first. */
  public static void main(String[] arguments) throws Exception {
    Path disk = Path.of(arguments[0]);
    mount("-t", "tmpfs", "-o", "size=" + arguments[1], "none", disk.toString());
    String file = disk.resolve("full.duckdb").toString();

    say("full", () -> storeMany(file, Integer.MAX_VALUE));
    int stored = next;
    say("new ledger on the full disk", () -> storeMany(disk.resolve("new.duckdb").toString(), 1));
    next = stored;
    mount("-o", "remount,size=400m", disk.toString());
    say("after making room", () -> storeMany(file, 10));
    mount("-o", "remount,ro", disk.toString());
    say("writing on a read-only disk", () -> storeMany(file, 1));
    say("new ledger on a read-only disk", () -> storeMany(disk + "/other.duckdb", 1));
    say("reading on a read-only disk", () -> count(file));
  }

  /** Stores articles until it has stored so many or fails. */
  private static String storeMany(String file, int most) {
    try (Ledger ledger = Ledger.open(file)) {
      Run run = ledger.startRun(Reports.CODER);
      for (int i = 0; i < most; i++) {
        Article article = Reports.article("a" + next);
        ledger.store(
            run,
            article,
            Reports.codings(
                article, Reports.sanction(article, Reports.DAY.minusDays(next), Set.of())));
        next++;
      }
    }
    return next + " stored";
  }

  private static String count(String file) {
    try (Ledger ledger = Ledger.openReadOnly(file)) {
      for (int i = 0; i < next; i++)
        if (!ledger.isStored(Reports.article("a" + i))) return "a" + i + " is lost";
      long surplus = ledger.countArticles() - next;
      return surplus == 0 ? "all there" : surplus + " too many";
    }
  }

  private static void say(String step, java.util.concurrent.Callable<String> work)
      throws Exception {
    try {
      System.out.println(step + ": " + work.call());
    } catch (LedgerException e) {
      System.out.println(step + ": " + e.kind() + ": " + e.getMessage());
    }
  }

  static void mount(String... arguments) throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>(List.of("mount"));
    command.addAll(List.of(arguments));
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0)
      throw new IOException("failed: " + String.join(" ", command));
  }
}
