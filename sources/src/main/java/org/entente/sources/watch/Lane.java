package org.entente.sources.watch;

import crawlercommons.robots.BaseRobotRules;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** The requests to one host: one at a time, with a pause after each, as its robots.txt allows. */
final class Lane {
  private static final Duration RULES_HOLD = Duration.ofDays(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private final Duration pause;
  private final PriorityQueue<Task> tasks = new PriorityQueue<>(Comparator.comparing(Task::due));
  private Instant free = Instant.MIN;
  private boolean busy;
  private @Nullable BaseRobotRules rules;
  private Instant rulesUntil = Instant.MIN;

  /**
   * @param pause the least between two requests
   */
  Lane(Duration pause) {
    this.pause = pause;
  }

  void add(Task task) {
    tasks.add(task);
  }

  /** When its next task can begin; {@code null} while one is under way, and without any. */
  @Nullable Instant ready() {
    Task next = tasks.peek();
    if (busy || next == null) return null;
    return next.due().isAfter(free) ? next.due() : free;
  }

  /** Whether its next task is due by then. */
  boolean isDue(Instant end) {
    Task next = tasks.peek();
    return next != null && !next.due().isAfter(end);
  }

  /** The task whose turn it is: ask only when {@link #ready()} has come. */
  Task next() {
    return tasks.remove();
  }

  void begin() {
    busy = true;
  }

  /** A request is over; the host is left alone for a while. */
  void end(Instant now) {
    busy = false;
    free = now.plus(pauseAsked());
  }

  private Duration pauseAsked() {
    long millis = rules == null ? 0 : rules.getCrawlDelay();
    Duration asked = Duration.ofMillis(Math.max(0, millis));
    if (asked.compareTo(LONGEST_PAUSE) > 0) return LONGEST_PAUSE;
    return asked.compareTo(pause) > 0 ? asked : pause;
  }

  /** What the host's robots.txt says; {@code null} when it is not known or too old. */
  @Nullable BaseRobotRules rules(Instant now) {
    return now.isBefore(rulesUntil) ? rules : null;
  }

  void rules(BaseRobotRules read, Instant now) {
    rules = read;
    rulesUntil = now.plus(RULES_HOLD);
  }
}
