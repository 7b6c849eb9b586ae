package org.entente.sources.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The time by which a watch goes; a test has its own. */
interface WatchTime {
  Instant now();

  /**
   * The next thing done, or {@code null} once the moment is there.
   *
   * @param expected whether anything will ever be done
   */
  <T> @Nullable T await(BlockingQueue<T> done, Instant moment, boolean expected)
      throws InterruptedException;

  /** The time of the machine; wakes up four times a second, so that a stop is heard. */
  record Real(Clock clock) implements WatchTime {
    private static final long LONGEST_MILLIS = 250;

    @Override
    public Instant now() {
      return clock.instant();
    }

    @Override
    public <T> @Nullable T await(BlockingQueue<T> done, Instant moment, boolean expected)
        throws InterruptedException {
      Instant wake = now().plusMillis(LONGEST_MILLIS);
      long millis =
          moment.isAfter(wake) ? LONGEST_MILLIS : Duration.between(now(), moment).toMillis();
      return done.poll(Math.max(1, millis), TimeUnit.MILLISECONDS);
    }
  }
}
