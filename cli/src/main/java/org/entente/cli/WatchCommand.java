package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.Ledger;
import org.entente.sources.fetch.Fetcher;
import org.entente.sources.watch.SourceList;
import org.entente.sources.watch.WatchedSource;
import org.entente.sources.watch.Watcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads the news as it comes. */
@Command(
    name = "watch",
    header = "Read feeds and sitemaps as they come, and add their events to the ledger.",
    description = {
      "",
      "Asks each source when its time has come, politely: one request at a time to a host, as its"
          + " robots.txt allows, and later after a failure. Each item is taken once, also over"
          + " restarts; Ctrl-C, kill -9 and a broken network lose none that a feed still lists.",
      ""
    },
    footer = {
      "",
      "A list of sources:",
      "  every: 30m                  # between two looks; from 1m to 7d",
      "  pages: yes                  # fetch the page of each item; no: the text in the feed is all",
      "  sources:",
      "    - feed: https://example.org/world/rss.xml",
      "      name: Example Daily, world",
      "    - sitemap: https://example.net/news-sitemap.xml",
      "      every: 2h",
      "      publisher: Example Agency",
      "",
      "Examples:",
      "  entente watch sources.yml",
      "  entente watch --once sources.yml         for cron",
      "  entente sources                          what each source gave, and what failed",
      "",
      "Exit codes: 0 done; 1 --once: a source or a page failed; 2 usage, or a list that was not"
          + " understood; 3 ledger trouble; 130 stopped by Ctrl-C."
    })
final class WatchCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Mixin private final LexiconOption lexicon = new LexiconOption();

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Mixin private final FetchOption fetching = new FetchOption();

  @Parameters(paramLabel = "FILE", description = "The list of sources, in YAML.")
  private Path file = Path.of("");

  @Option(names = "--once", description = "Look at each source once, fetch what is new, and end.")
  private boolean once;

  WatchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    int atATime = threads.count(spec);
    List<WatchedSource> sources = SourceList.read(file);
    Machine machine = lexicon.tested(session.screen());
    try (Ledger opened = Ledger.open(ledger.place(session));
        Fetcher fetcher = fetching.fetcher()) {
      var status = new WatchStatus(session.screen(), sources, opened.watching());
      try (var taker = new LedgerTaker(machine, atATime, opened, status);
          var watcher = new Watcher(sources, fetcher, opened.watching(), taker, status)) {
        watcher.run(once, session.interruption()::requested);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      } finally {
        status.finish();
      }
      if (session.interruption().requested()) return ExitCode.INTERRUPTED;
      return status.anyFailed() ? ExitCode.REFUSED : ExitCode.OK;
    }
  }
}
