package org.entente.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Something that takes a while to read, begun on a thread of its own; it ends with the program. */
final class Begun<T> {
  private final FutureTask<T> task;

  private Begun(FutureTask<T> task) {
    this.task = task;
  }

  /**
   * Begins.
   *
   * @param name of the thread
   */
  static <T> Begun<T> on(String name, Supplier<T> reading) {
    var task = new FutureTask<>(reading::get);
    Thread.ofPlatform().daemon().name(name).start(task);
    return new Begun<>(task);
  }

  /** What was read, waited for; a fault in reading is thrown as it was, each time. */
  T get() {
    boolean interrupted = false;
    try {
      while (true)
        try {
          return task.get();
        } catch (InterruptedException later) {
          interrupted = true;
        } catch (ExecutionException fault) {
          if (fault.getCause() instanceof RuntimeException thrown) throw thrown;
          if (fault.getCause() instanceof Error error) throw error;
          throw new IllegalStateException(fault);
        }
    } finally {
      if (interrupted) Thread.currentThread().interrupt();
    }
  }
}
