package org.entente.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.entente.article.Article;
import org.entente.ledger.CodedArticle;

/** Codes articles side by side; whoever asks must not ask for more than fit into memory. */
final class CodingThreads implements AutoCloseable {
  private final Machine machine;
  private final ExecutorService threads;

  /**
   * @param threads how many articles are coded at a time
   */
  CodingThreads(Machine machine, int threads) {
    this.machine = machine;
    this.threads =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("coding-", 1).factory());
  }

  CompletableFuture<CodedArticle> code(Article article) {
    if (article.isEnglish()) machine.coder(); // read once, before there is more than one thread
    return CompletableFuture.supplyAsync(
        () -> new CodedArticle(article, machine.code(article)), threads);
  }

  /** The article once it is coded; a fault in coding is thrown as it was. */
  static CodedArticle awaited(CompletableFuture<CodedArticle> coded) {
    try {
      return coded.join();
    } catch (CompletionException fault) {
      if (fault.getCause() instanceof RuntimeException thrown) throw thrown;
      if (fault.getCause() instanceof Error error) throw error;
      throw fault;
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
