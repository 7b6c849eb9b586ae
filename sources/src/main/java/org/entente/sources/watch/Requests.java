package org.entente.sources.watch;

import crawlercommons.robots.BaseRobotRules;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.entente.sources.fetch.Addresses;
import org.entente.sources.fetch.Asked;
import org.entente.sources.fetch.Fetched;
import org.entente.sources.fetch.Fetcher;
import org.jspecify.annotations.Nullable;

/**
 * Requests that are to be made, and those under way: a lane for each host, a thread for each that
 * is under way. Before the first to a host its robots.txt is asked for.
 */
final class Requests implements AutoCloseable {
  /** The least pause between two requests to one host. */
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private static final Fetched.Failed FORBIDDEN =
      new Fetched.Failed(
          Fetched.Why.REFUSED,
          "may not be read by programs: the site's robots.txt says so. Remove it, or ask the site.",
          null);

  private final Map<String, Lane> lanes = new LinkedHashMap<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Fetcher fetcher;
  private final BlockingQueue<Happening> happenings;
  private int underWay;

  /**
   * @param happenings where answers are told
   */
  Requests(Fetcher fetcher, BlockingQueue<Happening> happenings) {
    this.fetcher = fetcher;
    this.happenings = happenings;
  }

  void add(Task task) {
    lanes.computeIfAbsent(Addresses.host(task.address()), host -> new Lane(PAUSE)).add(task);
  }

  int underWay() {
    return underWay;
  }

  /**
   * Starts what can be started.
   *
   * @param end what is due later is left
   * @param most how many may be under way
   * @param known what is sent along to learn whether a document changed
   * @return when the next can be started; {@code null} for never
   */
  @Nullable Instant start(Instant now, Instant end, int most, Known known) {
    Instant earliest = null;
    for (Lane lane : List.copyOf(lanes.values())) {
      Instant ready = lane.ready();
      while (ready != null && !ready.isAfter(now) && underWay < most && lane.isDue(end)) {
        start(lane, lane.next(), now, known);
        ready = lane.ready();
      }
      if (ready != null && lane.isDue(end) && (earliest == null || ready.isBefore(earliest)))
        earliest = ready;
    }
    return underWay >= most && earliest != null ? Instant.MAX : earliest;
  }

  /** How a task's document is asked for. */
  interface Known {
    Asked asked(Task task);
  }

  private void start(Lane lane, Task task, Instant now, Known known) {
    underWay++;
    BaseRobotRules rules = lane.rules(now);
    if (rules != null && !rules.isAllowed(task.address().toString())) {
      happenings.add(new Happening.Answered(task, FORBIDDEN, false));
      return;
    }
    boolean robots = rules == null;
    Asked asked =
        robots ? new Asked(Robots.address(task.address()), null, null, true) : known.asked(task);
    lane.begin();
    threads.execute(() -> happenings.add(new Happening.Answered(task, fetched(asked), robots)));
  }

  private Fetched fetched(Asked asked) {
    try {
      return fetcher.fetch(asked);
    } catch (RuntimeException fault) {
      return new Fetched.Failed(
          Fetched.Why.NETWORK, "could not be fetched: %s.".formatted(fault), null);
    }
  }

  /** What became of the answer's task; empty when it is yet to be asked for itself. */
  Optional<Fetched> over(Happening.Answered answer, Instant now) {
    underWay--;
    if (answer.fetched() == FORBIDDEN) return Optional.of(FORBIDDEN);
    Task task = answer.task();
    Lane lane = lanes.get(Addresses.host(task.address()));
    if (lane == null) throw new IllegalStateException("No lane for " + task);
    BaseRobotRules rules =
        answer.robots() ? Robots.rules(Robots.address(task.address()), answer.fetched()) : null;
    if (rules != null) lane.rules(rules, now);
    lane.end(now);
    if (!answer.robots()) return Optional.of(answer.fetched());
    if (rules == null) return Optional.of(unknownRules((Fetched.Failed) answer.fetched()));
    lane.add(task);
    return Optional.empty();
  }

  private static Fetched.Failed unknownRules(Fetched.Failed failed) {
    return new Fetched.Failed(
        failed.why(), "is not asked while its robots.txt " + failed.message(), failed.retryAfter());
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
