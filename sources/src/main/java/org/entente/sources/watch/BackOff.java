package org.entente.sources.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** When to try again: later after each failure, and never all at the same moment. */
final class BackOff {
  private static final Duration LONGEST = Duration.ofHours(6);
  private static final Duration FIRST_OF_PAGE = Duration.ofMinutes(2);

  private final RandomGenerator random;

  BackOff(RandomGenerator random) {
    this.random = random;
  }

  /**
   * After a source failed.
   *
   * @param failures how often in a row, at least 1
   * @param asked how long the server wants to be left alone
   */
  Instant ofSource(Instant now, Duration every, int failures, @Nullable Duration asked) {
    return after(now, every, failures, asked);
  }

  /** After a page failed. */
  Instant ofPage(Instant now, int failures, @Nullable Duration asked) {
    return after(now, FIRST_OF_PAGE, failures, asked);
  }

  /** After a source answered well: a tenth earlier or later, so that sources spread out. */
  Instant regular(Instant now, Duration every) {
    return now.plus(spread(every, 0.9, 1.1));
  }

  private Instant after(Instant now, Duration first, int failures, @Nullable Duration asked) {
    Duration longest = LONGEST.compareTo(first) > 0 ? LONGEST : first;
    Duration doubled = first.multipliedBy(1L << Math.clamp(failures - 1, 0, 12));
    Duration wait = spread(doubled.compareTo(longest) > 0 ? longest : doubled, 0.75, 1.25);
    return now.plus(asked != null && asked.compareTo(wait) > 0 ? spread(asked, 1, 1.1) : wait);
  }

  private Duration spread(Duration duration, double least, double most) {
    return Duration.ofMillis((long) (duration.toMillis() * random.nextDouble(least, most)));
  }
}
