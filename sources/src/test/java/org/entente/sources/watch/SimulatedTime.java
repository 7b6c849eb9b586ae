package org.entente.sources.watch;

import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Stands still while something is done, and leaps to the next moment when nothing is. */
final class SimulatedTime implements WatchTime {
  private volatile Instant now;

  SimulatedTime(Instant start) {
    now = start;
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public <T> @Nullable T await(BlockingQueue<T> done, Instant moment, boolean expected)
      throws InterruptedException {
    if (expected) return done.poll(20, TimeUnit.SECONDS);
    if (moment.isAfter(now)) now = moment;
    return null;
  }
}
