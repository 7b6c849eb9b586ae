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
  private final LongAdder times = new LongAdder();

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
  public void run(Runnable work) {
    time(() -> {
      work.run();
      return this;
    });
  }

  /** The same, for what it gives. */
  public <T> T time(Supplier<T> work) {
    Clock clock = CLOCK.get();
    Stage before = clock.turn(this);
    times.increment();
    try {
      return work.get();
    } finally {
      clock.turn(before);
    }
  }

  /** What part of the time of all steps each of those done took, in their order. */
  public static Map<Stage, Double> shares(Map<Stage, Spent> spent) {
    double all = spent.values().stream().mapToDouble(Spent::seconds).sum();
    Map<Stage, Double> shares = new EnumMap<>(Stage.class);
    spent.forEach((stage, own) -> {
      if (own.times() > 0) shares.put(stage, own.seconds() / all);
    });
    return shares;
  }

  /** The step as a reader knows it. */
  public String words() {
    return words;
  }

  /**
   * What a step has taken.
   *
   * @param times how often it was done
   */
  public record Spent(Duration time, long times) {
    public static final Spent NOTHING = new Spent(Duration.ZERO, 0);

    /** What was spent after an earlier moment. */
    public Spent since(Spent earlier) {
      return new Spent(time.minus(earlier.time), times - earlier.times);
    }

    public Spent plus(Spent other) {
      return new Spent(time.plus(other.time), times + other.times);
    }

    public double seconds() {
      return time.toNanos() / 1e9;
    }
  }

  /** What each step has taken since the process began, in the order of the steps. */
  public static Map<Stage, Spent> spent() {
    Map<Stage, Spent> spent = new EnumMap<>(Stage.class);
    for (Stage stage : values())
      spent.put(stage, new Spent(Duration.ofNanos(stage.nanos.sum()), stage.times.sum()));
    return spent;
  }
}
