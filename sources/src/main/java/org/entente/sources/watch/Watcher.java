package org.entente.sources.watch;

import crawlercommons.robots.BaseRobotRules;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import org.entente.sources.fetch.Addresses;
import org.entente.sources.fetch.Asked;
import org.entente.sources.fetch.Fetched;
import org.entente.sources.fetch.Fetcher;
import org.entente.watch.SourceState;
import org.entente.watch.WatchLog;
import org.entente.watch.WatchedItem;
import org.entente.watch.WatchedItem.Fate;
import org.jspecify.annotations.Nullable;

/**
 * Watches sources. One thread decides, notes and hands over; others only fetch, one for each host
 * that is being asked. So nothing here is shared, and an article is taken by one thread.
 */
public final class Watcher implements AutoCloseable {
  /** The least pause between two requests to one host. */
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private static final int MOST_AT_ONCE = 16;
  private static final int MOST_MOVES = 5;

  /** A page may be announced before it is there, or a notice stand in its place for a while. */
  private static final int LOOKS = 4;

  /** An item whose page cannot be had for so long is given up. */
  private static final Duration PATIENCE = Duration.ofDays(7);

  private final Map<String, WatchedSource> sources = new LinkedHashMap<>();
  private final Map<String, SourceState> states = new HashMap<>();
  private final Map<String, Lane> lanes = new LinkedHashMap<>();
  private final Set<String> waiting = new HashSet<>();
  private final Fetcher fetcher;
  private final WatchLog log;
  private final PageTaking taking;
  private final WatchListener listener;
  private final WatchTime time;
  private final BackOff backOff;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final BlockingQueue<Done> done = new LinkedBlockingQueue<>();
  private int underWay;

  /** What is due later is left for another time. */
  private Instant end = Instant.MAX;

  public Watcher(
      List<WatchedSource> sources,
      Fetcher fetcher,
      WatchLog log,
      Taker taker,
      WatchListener listener) {
    this(
        sources,
        fetcher,
        log,
        taker,
        listener,
        new WatchTime.Real(Clock.systemUTC()),
        new Random());
  }

  Watcher(
      List<WatchedSource> sources,
      Fetcher fetcher,
      WatchLog log,
      Taker taker,
      WatchListener listener,
      WatchTime time,
      Random random) {
    for (WatchedSource source : sources) this.sources.put(source.name(), source);
    this.fetcher = fetcher;
    this.log = log;
    this.taking = new PageTaking(log, taker);
    this.listener = listener;
    this.time = time;
    this.backOff = new BackOff(random);
  }

  /** A request that was made; {@code robots} when it was for the rules of the task's host. */
  private record Done(Task task, Fetched fetched, boolean robots) {}

  /**
   * Watches until it is told to stop.
   *
   * @param once looks at each source once, tries each waiting page once, and ends
   */
  public void run(boolean once, BooleanSupplier stopped) throws InterruptedException {
    if (once) end = time.now();
    begin(once);
    while (!stopped.getAsBoolean()) {
      Instant next = start();
      if (next == null && underWay == 0) return;
      if (underWay == 0) listener.idle(waiting.size());
      Done one = time.await(done, next == null ? Instant.MAX : next, underWay > 0);
      if (one != null) over(one);
    }
  }

  /** The due time of what is to be done at once. */
  private Instant atOnce() {
    Instant now = time.now();
    return now.isAfter(end) ? end : now;
  }

  private void begin(boolean once) {
    Instant now = time.now();
    for (SourceState state : log.sources()) states.put(state.name(), state);
    for (WatchedSource source : sources.values()) {
      SourceState state = state(source);
      boolean leftAlone = state.failures() > 0 && state.next().isAfter(now);
      add(look(source, once && !leftAlone ? atOnce() : state.next()));
    }
    for (WatchedItem item : log.waiting()) add(item);
  }

  /** The state of a source; its address may have been changed in the list. */
  private SourceState state(WatchedSource source) {
    SourceState state = states.get(source.name());
    String address = source.address().toString();
    if (state != null && state.address().equals(address)) return state;
    return SourceState.fresh(source.name(), address, time.now());
  }

  private static Task look(WatchedSource source, Instant due) {
    return new Task.Look(source, source.address(), due, 0, false);
  }

  private void add(WatchedItem item) {
    waiting.add(item.key());
    add(new Task.Page(item, URI.create(item.address()), item.next(), 0));
  }

  private void add(Task task) {
    lanes.computeIfAbsent(Addresses.host(task.address()), host -> new Lane(PAUSE)).add(task);
  }

  /**
   * Starts what can be started.
   *
   * @return when the next thing can be; {@code null} for never
   */
  private @Nullable Instant start() {
    Instant now = time.now();
    Instant earliest = null;
    for (Lane lane : List.copyOf(lanes.values())) {
      Instant ready = lane.ready();
      while (ready != null && !ready.isAfter(now) && underWay < MOST_AT_ONCE && lane.isDue(end)) {
        request(lane, lane.next(), now);
        ready = lane.ready();
      }
      if (ready != null && lane.isDue(end) && (earliest == null || ready.isBefore(earliest)))
        earliest = ready;
    }
    return underWay == MOST_AT_ONCE && earliest != null ? Instant.MAX : earliest;
  }

  private void request(Lane lane, Task task, Instant now) {
    BaseRobotRules rules = lane.rules(now);
    if (rules == null) ask(lane, task, new Asked(Robots.address(task.address()), null, null, true));
    else if (rules.isAllowed(task.address().toString())) ask(lane, task, asked(task));
    else failed(task, new Fetched.Failed(Fetched.Why.REFUSED, FORBIDDEN, null));
  }

  private static final String FORBIDDEN =
      "may not be read by programs: the site's robots.txt says so. Remove it, or ask the site.";

  private Asked asked(Task task) {
    return switch (task) {
      case Task.Look look when !look.part() -> {
        SourceState state = state(look.source());
        yield new Asked(look.address(), state.tag(), state.modified(), false);
      }
      default -> new Asked(task.address(), null, null, false);
    };
  }

  private void ask(Lane lane, Task task, Asked asked) {
    boolean robots = asked.elsewhere();
    lane.begin();
    underWay++;
    threads.execute(() -> done.add(new Done(task, fetched(asked), robots)));
  }

  private Fetched fetched(Asked asked) {
    try {
      return fetcher.fetch(asked);
    } catch (RuntimeException fault) {
      return new Fetched.Failed(
          Fetched.Why.NETWORK, "could not be fetched: %s.".formatted(fault), null);
    }
  }

  private void over(Done one) {
    underWay--;
    Instant now = time.now();
    Lane lane = lanes.get(Addresses.host(one.task().address()));
    if (lane == null) throw new IllegalStateException("No lane for " + one.task());
    if (one.robots()) {
      BaseRobotRules rules = Robots.rules(Robots.address(one.task().address()), one.fetched());
      if (rules != null) {
        lane.rules(rules, now);
        lane.end(now);
        lane.add(one.task());
      } else {
        lane.end(now);
        failed(one.task(), unknownRules((Fetched.Failed) one.fetched()));
      }
      return;
    }
    lane.end(now);
    switch (one.fetched()) {
      case Fetched.Moved moved -> moved(one.task(), moved.to());
      case Fetched.Failed failed -> failed(one.task(), failed);
      case Fetched.NotModified same -> unchanged(one.task());
      case Fetched.Document document -> read(one.task(), document);
    }
  }

  private static Fetched.Failed unknownRules(Fetched.Failed failed) {
    return new Fetched.Failed(
        failed.why(), "is not asked while its robots.txt " + failed.message(), failed.retryAfter());
  }

  private void moved(Task task, URI to) {
    if (task.moves() < MOST_MOVES) add(task.at(to, atOnce()));
    else
      failed(
          task,
          new Fetched.Failed(
              Fetched.Why.TOO_MANY_REDIRECTS,
              "moved more than %d times. Open it in a browser.".formatted(MOST_MOVES),
              null));
  }

  private void failed(Task task, Fetched.Failed failed) {
    switch (task) {
      case Task.Look look -> failed(look, failed.message(), failed.retryAfter());
      case Task.Page page -> failed(page.item(), failed);
    }
  }

  private void failed(Task.Look look, String why, @Nullable Duration retryAfter) {
    if (look.part()) return;
    WatchedSource source = look.source();
    SourceState before = state(source);
    Instant then = backOff.ofSource(time.now(), source.every(), before.failures() + 1, retryAfter);
    note(source, before.failed(source.address() + " " + why, then), List.of());
  }

  private void failed(WatchedItem item, Fetched.Failed failed) {
    String why = item.address() + " " + failed.message();
    if (failed.mayPass() && time.now().isBefore(item.found().plus(PATIENCE)))
      again(item, why, failed.retryAfter(), false);
    else failed(item, failed.why() == Fetched.Why.DENIED, why);
  }

  /**
   * @param soonBetter whether a second or third look may show the article
   */
  private void failed(WatchedItem item, boolean soonBetter, String why) {
    if (soonBetter && item.looks() + 1 < LOOKS) again(item, why, null, true);
    else {
      WatchedItem failed = item.settled(Fate.FAILED, why);
      log.settle(failed);
      settled(failed);
    }
  }

  private void again(WatchedItem item, String why, @Nullable Duration retryAfter, boolean looked) {
    Instant when = backOff.ofPage(time.now(), item.attempts() + 1, retryAfter);
    WatchedItem next = item.again(when, why, looked);
    log.settle(next);
    settled(next);
    add(next);
  }

  private void unchanged(Task task) {
    if (task instanceof Task.Page page)
      failed(page.item(), true, task.address() + " answered 304, though nothing is known of it");
    if (!(task instanceof Task.Look look) || look.part()) return;
    SourceState state = state(look.source());
    Instant now = time.now();
    Instant then = backOff.regular(now, look.source().every());
    note(look.source(), state.read(state.tag(), state.modified(), now, then), List.of());
  }

  private void read(Task task, Fetched.Document document) {
    switch (task) {
      case Task.Look look -> read(look, document);
      case Task.Page page -> {
        WatchedSource source = sources.get(page.item().source());
        WatchedItem item =
            taking.take(page.item(), source == null ? null : source.publisher(), document);
        if (item.fate() == Fate.FAILED) failed(page.item(), true, String.valueOf(item.note()));
        else settled(item);
      }
    }
  }

  private void read(Task.Look look, Fetched.Document document) {
    Instant now = time.now();
    WatchedSource source = look.source();
    Feed feed;
    try {
      feed = FeedReader.read(document, now);
    } catch (FeedException none) {
      failed(look, String.valueOf(none.getMessage()), null);
      return;
    }
    List<WatchedItem> found = fresh(source, feed, now);
    SourceState state = state(source);
    if (!look.part())
      state =
          state.read(
              document.tag(), document.modified(), now, backOff.regular(now, source.every()));
    for (URI part : look.part() ? List.<URI>of() : feed.parts())
      add(new Task.Look(source, part, atOnce(), 0, true));
    if (look.part()) log.asked(state, found);
    else note(source, state, found);
    for (WatchedItem item : found) if (item.fate() == Fate.WAITING) add(item);
  }

  /** The items that no item was before; those with all their text in the feed are taken at once. */
  private List<WatchedItem> fresh(WatchedSource source, Feed feed, Instant now) {
    Map<String, FeedItem> items = new LinkedHashMap<>();
    for (FeedItem item : feed.items()) items.putIfAbsent(Addresses.key(item.address()), item);
    items.keySet().removeAll(log.known(items.keySet()));
    List<WatchedItem> found = new ArrayList<>();
    items.forEach((key, item) -> {
      var fresh =
          new WatchedItem(
              key,
              source.name(),
              item.address().toString(),
              item.title(),
              item.published(),
              now,
              Fate.WAITING,
              0,
              0,
              atOnce(),
              null);
      if (source.pages()) found.add(fresh);
      else settled(ofFeed(fresh, source, item));
    });
    return found;
  }

  private WatchedItem ofFeed(WatchedItem fresh, WatchedSource source, FeedItem item) {
    if (item.text() != null) return taking.take(fresh, source.publisher(), item.text());
    WatchedItem failed =
        fresh.settled(Fate.FAILED, "has no text in its feed. Set 'pages: yes' for the source.");
    log.settle(failed);
    return failed;
  }

  private void note(WatchedSource source, SourceState state, List<WatchedItem> found) {
    states.put(source.name(), state);
    log.asked(state, found);
    listener.asked(state, found.size());
    add(look(source, state.next()));
  }

  private void settled(WatchedItem item) {
    if (item.fate() != Fate.WAITING) waiting.remove(item.key());
    listener.settled(item);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
