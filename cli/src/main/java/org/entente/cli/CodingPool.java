package org.entente.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.article.Article;
import org.entente.event.Coding;
import org.entente.ledger.CodedArticle;

/**
 * Codes articles on several threads and gives them back in the order in which they came. At most a
 * few wait at a time, however large the input; a long one holds up the giving back, and the work
 * only once that many are done behind it.
 */
final class CodingPool implements AutoCloseable {
  private static final int WAITING_PER_THREAD = 8;

  private final Machine machine;
  private final int most;
  private final ExecutorService threads;
  private final Deque<InHand> inHand = new ArrayDeque<>();

  private record InHand(Article article, Future<List<Coding>> codings) {}

  /**
   * @param threads how many articles are coded at a time
   */
  CodingPool(Machine machine, int threads) {
    this.machine = machine;
    this.most = threads * WAITING_PER_THREAD;
    this.threads =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("coding-", 1).factory());
  }

  void add(Article article) {
    machine.coder(); // read once, before there is more than one thread
    inHand.add(new InHand(article, threads.submit(() -> machine.code(article))));
  }

  /** The first, when it is coded already, or must be before another one is added. */
  Optional<CodedArticle> due() {
    boolean due =
        inHand.size() >= most || !inHand.isEmpty() && inHand.getFirst().codings().isDone();
    return due ? next() : Optional.empty();
  }

  /** The first, which is waited for; empty when there is none. */
  Optional<CodedArticle> next() {
    if (inHand.isEmpty()) return Optional.empty();
    InHand first = inHand.removeFirst();
    try {
      return Optional.of(new CodedArticle(first.article(), first.codings().get()));
    } catch (ExecutionException fault) {
      if (fault.getCause() instanceof RuntimeException thrown) throw thrown;
      if (fault.getCause() instanceof Error error) throw error;
      throw new IllegalStateException(fault.getCause());
    } catch (InterruptedException endNow) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while coding " + first.article().id(), endNow);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
