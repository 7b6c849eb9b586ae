package org.entente.coding.stage;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A step of coding, with the time that all threads of the process have spent in it. A step within a
 * step counts for itself alone, so that the shares of all add up.
 */
public enum Stage {
  READ("reading articles"),
  SPLIT("sentences"),
  SURVEY("names of the article"),
  SCREEN("screen"),
  TOKENISE("words"),
  TAG("tags"),
  PARSE("dependencies"),
  MEND("lemmas and mending"),
  TIME("days and times"),
  ACTORS("actors"),
  ACTS("acts and roles"),
  EVENTS("status, speakers, events"),
  STORE("storing");

  private static final ThreadLocal<Clock> CLOCK = ThreadLocal.withInitial(Clock::new);

  private final String words;
  private final LongAdder nanos = new LongAdder();

  Stage(String words) {
    this.words = words;
  }

  /** The open step of a thread, and since when the time is its. */
  private static final class Clock {
    private @Nullable Stage open;
    private long since;

    @Nullable Stage turn(@Nullable Stage next) {
      long now = System.nanoTime();
      Stage before = open;
      if (before != null) before.nanos.add(now - since);
      since = now;
      open = next;
      return before;
    }
  }

  /** Does something as this step. */
  public <T> T time(Supplier<T> work) {
    Clock clock = CLOCK.get();
    Stage before = clock.turn(this);
    try {
      return work.get();
    } finally {
      clock.turn(before);
    }
  }

  /** The step as a reader knows it. */
  public String words() {
    return words;
  }

  /** What each step has taken since the process began, in the order of the steps. */
  public static Map<Stage, Duration> spent() {
    Map<Stage, Duration> spent = new EnumMap<>(Stage.class);
    for (Stage stage : values()) spent.put(stage, Duration.ofNanos(stage.nanos.sum()));
    return spent;
  }
}
