package org.entente.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Ctrl-C, heard: the work stops after the article in hand instead of in the middle of it. The
 * ledger would survive either; the reader learns how far it came.
 */
final class Interruption {
  /** The longest that Ctrl-C waits for the article in hand. */
  private static final long PATIENCE_SECONDS = 20;

  /** The longest it then waits for the last words; work that waits for its input never says any. */
  private static final long LAST_WORDS_SECONDS = 2;

  private final ReentrantLock inHand = new ReentrantLock();
  private final CountDownLatch finished = new CountDownLatch(1);
  private final CountDownLatch asked = new CountDownLatch(1);
  private volatile boolean requested;

  /** From now on a signal to end lets the work finish first. */
  void listen() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::request, "interruption"));
  }

  /** Whether to stop at the next good place. */
  boolean requested() {
    return requested;
  }

  /** Waits until somebody asks to stop. */
  void await() {
    try {
      asked.await();
    } catch (InterruptedException endNow) {
      Thread.currentThread().interrupt();
    }
  }

  /** Work that is done whole or, when the stop was asked for before it began, not at all. */
  void whole(Runnable work) {
    inHand.lock();
    try {
      if (!requested) work.run();
    } finally {
      inHand.unlock();
    }
  }

  /** All work has stopped, and said so: the program may end. */
  void finished() {
    finished.countDown();
  }

  /** Asks the work to stop, and waits until it has. */
  void request() {
    requested = true;
    asked.countDown();
    try {
      if (inHand.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) inHand.unlock();
      boolean unused = finished.await(LAST_WORDS_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException endNow) {
      Thread.currentThread().interrupt();
    }
  }
}
