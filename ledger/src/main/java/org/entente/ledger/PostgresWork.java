package org.entente.ledger;

import java.time.Duration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Runs work on a server that may go away. Work whose connection is cut is done again on a new one;
 * where the cut came while a change was being committed, the server is asked what became of it, so
 * that nothing is done twice.
 *
 * <p>Changes of one ledger go one after the other, also those of several processes: each takes the
 * ledger's lock first, and sees all that the one before it did.
 *
 * @param patience how long to wait for the server to come back
 */
record PostgresWork(Jdbi jdbi, Duration patience) {
  private static final String LOCK_AND_NAME =
      """
      select cast(pg_current_xact_id() as text)
      from (select pg_advisory_xact_lock(hashtextextended(current_schema(), 1648))) locked
      """;
  private static final String OUTCOME = "select pg_xact_status(cast(:id as xid8))";
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  <T> T read(Ledger.Work<T> work) {
    var pauses = new Pauses();
    while (true) {
      try {
        return jdbi.withHandle(work::on);
      } catch (JdbiException failure) {
        pauses.beforeTrying(failure);
      }
    }
  }

  <T> T write(Ledger.Work<T> work) {
    var pauses = new Pauses();
    while (true) {
      var attempt = new Attempt<T>();
      try {
        return jdbi.inTransaction(handle -> attempt.run(handle, work));
      } catch (JdbiException failure) {
        pauses.beforeTrying(failure);
        if (attempt.transaction != null && attempt.result != null && committed(attempt.transaction))
          return attempt.result;
      }
    }
  }

  /** What became of a transaction whose commit was not answered. */
  private boolean committed(String transaction) {
    var pauses = new Pauses();
    while (true) {
      String outcome =
          read(handle ->
              handle.createQuery(OUTCOME).bind("id", transaction).mapTo(String.class).one());
      if (!outcome.equals("in progress")) return outcome.equals("committed");
      pauses.pause(); // its server process has yet to notice that nobody listens
    }
  }

  /** One try of a change, with what is needed when its commit is not answered. */
  private static final class Attempt<T> {
    private @Nullable String transaction;
    private @Nullable T result;

    T run(Handle handle, Ledger.Work<T> work) {
      transaction = handle.createQuery(LOCK_AND_NAME).mapTo(String.class).one();
      T done = work.on(handle);
      result = done;
      return done;
    }
  }

  /** Longer and longer pauses, until patience ends. */
  private final class Pauses {
    private final long end = System.nanoTime() + patience.toNanos();
    private Duration next = FIRST_PAUSE;

    /** Returns after a while when the failure is one that passes; else throws it. */
    void beforeTrying(JdbiException failure) {
      if (!PostgresFaults.passes(failure) || System.nanoTime() > end) throw failure;
      pause();
    }

    void pause() {
      try {
        Thread.sleep(next);
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        throw new LedgerException(
            LedgerException.Kind.UNREACHABLE, "Interrupted while waiting for the server.", stop);
      }
      next = next.multipliedBy(2);
      if (next.compareTo(LONGEST_PAUSE) > 0) next = LONGEST_PAUSE;
    }
  }
}
