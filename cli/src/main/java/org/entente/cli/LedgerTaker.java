package org.entente.cli;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.entente.article.Article;
import org.entente.ledger.ArticleState;
import org.entente.ledger.CodedArticle;
import org.entente.ledger.Ledger;
import org.entente.ledger.Receipt;
import org.entente.ledger.Run;
import org.entente.sources.watch.Taker;
import org.jspecify.annotations.Nullable;

/** Codes the articles of items on several threads, and stores those of one in one transaction. */
final class LedgerTaker implements Taker, AutoCloseable {
  private final Machine machine;
  private final CodingThreads threads;
  private final Ledger ledger;
  private final WatchStatus status;
  private @Nullable Run run;

  /**
   * @param threads how many articles are coded at a time
   */
  LedgerTaker(Machine machine, int threads, Ledger ledger, WatchStatus status) {
    this.machine = machine;
    this.threads = new CodingThreads(machine, threads);
    this.ledger = ledger;
    this.status = status;
  }

  @Override
  public Taking begin(List<Article> articles) {
    List<CompletableFuture<CodedArticle>> coded =
        articles.stream()
            .filter(article -> ledger.state(article) instanceof ArticleState.Absent)
            .map(threads::code)
            .toList();
    boolean english = articles.stream().anyMatch(Article::isEnglish);
    return new InHand(coded, english ? Taken.CODED : Taken.FOREIGN);
  }

  private final class InHand implements Taking {
    private final List<CompletableFuture<CodedArticle>> articles;
    private final Taken taken;

    InHand(List<CompletableFuture<CodedArticle>> articles, Taken taken) {
      this.articles = articles;
      this.taken = taken;
    }

    @Override
    public CompletableFuture<Void> coded() {
      return CompletableFuture.allOf(articles.toArray(CompletableFuture[]::new));
    }

    @Override
    public Taken finish() {
      store(articles.stream().map(CodingThreads::awaited).toList());
      return taken;
    }
  }

  private void store(List<CodedArticle> coded) {
    if (coded.isEmpty()) return;
    if (run == null) run = ledger.startRun(machine.name());
    for (Receipt receipt : ledger.store(run, coded)) status.events(receipt.newEvents());
  }

  /** What is not stored yet is left for another time. */
  @Override
  public void close() {
    threads.close();
    if (run != null) run = ledger.finishRun(run);
  }
}
