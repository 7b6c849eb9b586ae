package org.entente.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.entente.article.Article;
import org.entente.ledger.CodedArticle;

/**
 * Codes articles on several threads and gives them back in the order in which they came. At most a
 * few wait at a time, however large the input; a long one holds up the giving back, and the work
 * only once that many are done behind it.
 */
final class CodingPool implements AutoCloseable {
  private static final int WAITING_PER_THREAD = 8;

  private final int most;
  private final CodingThreads threads;
  private final Deque<CompletableFuture<CodedArticle>> inHand = new ArrayDeque<>();

  /**
   * @param threads how many articles are coded at a time
   */
  CodingPool(Machine machine, int threads) {
    this.most = threads * WAITING_PER_THREAD;
    this.threads = new CodingThreads(machine, threads);
  }

  void add(Article article) {
    inHand.add(threads.code(article));
  }

  /** The first, when it is coded already, or must be before another one is added. */
  Optional<CodedArticle> due() {
    boolean due = inHand.size() >= most || !inHand.isEmpty() && inHand.getFirst().isDone();
    return due ? next() : Optional.empty();
  }

  /** The first, which is waited for; empty when there is none. */
  Optional<CodedArticle> next() {
    return Optional.ofNullable(inHand.pollFirst()).map(CodingThreads::awaited);
  }

  @Override
  public void close() {
    threads.close();
  }
}
