package org.entente.sources.watch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import org.entente.sources.fetch.Addresses;
import org.entente.sources.fetch.Fetched;
import org.entente.sources.fetch.Fetcher;
import org.entente.watch.SourceState;
import org.entente.watch.WatchLog;
import org.entente.watch.WatchedItem;
import org.jspecify.annotations.Nullable;

/**
 * Watches sources. One thread decides, notes and stores; others only fetch, one for each host that
 * is being asked, and code. So nothing here is shared. A document that was fetched and is not yet
 * coded counts as a request that is under way: however much there is to read, few are in memory.
 */
public final class Watcher implements AutoCloseable {
  private static final int MOST_AT_ONCE =
      Math.max(16, 2 * Runtime.getRuntime().availableProcessors());
  private static final int MOST_MOVES = 5;

  private final BlockingQueue<Happening> happenings = new LinkedBlockingQueue<>();
  private final WatchLog log;
  private final WatchListener listener;
  private final WatchTime time;
  private final SourceBook book;
  private final ItemFates fates;
  private final Requests requests;
  private final Intake intake;

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
    this.log = log;
    this.listener = listener;
    this.time = time;
    var backOff = new BackOff(random);
    this.book = new SourceBook(sources, log, listener, backOff);
    this.requests = new Requests(fetcher, happenings);
    this.fates = new ItemFates(log, listener, backOff, this::page);
    this.intake = new Intake(log, taker, fates::settled, happenings);
  }

  /**
   * Watches until it is told to stop; what is being coded then is taken the next time.
   *
   * @param once looks at each source once, tries each waiting page once, and ends
   */
  public void run(boolean once, BooleanSupplier stopped) throws InterruptedException {
    if (once) end = time.now();
    begin(once);
    while (!stopped.getAsBoolean()) {
      Instant next =
          requests.start(
              time.now(), end, MOST_AT_ONCE - intake.size(), task -> book.asked(task, time.now()));
      boolean busy = requests.underWay() > 0 || intake.size() > 0;
      if (next == null && !busy) return;
      if (!busy) listener.idle(fates.waiting());
      Happening happening = time.await(happenings, next == null ? Instant.MAX : next, busy);
      if (happening instanceof Happening.Answered answer) over(answer);
      intake.finishCoded();
    }
  }

  /** The due time of what is to be done at once. */
  private Instant atOnce() {
    Instant now = time.now();
    return now.isAfter(end) ? end : now;
  }

  private void begin(boolean once) {
    Instant now = time.now();
    book.open();
    for (WatchedSource source : book.sources()) {
      SourceState state = book.state(source, now);
      boolean leftAlone = state.failures() > 0 && state.next().isAfter(now);
      look(source, once && !leftAlone ? atOnce() : state.next());
    }
    log.waiting().forEach(fates::await);
  }

  private void look(WatchedSource source, Instant due) {
    requests.add(new Task.Look(source, source.address(), due, 0, false));
  }

  private void page(WatchedItem item) {
    requests.add(new Task.Page(item, URI.create(item.address()), item.next(), 0));
  }

  private void over(Happening.Answered answer) {
    Task task = answer.task();
    requests
        .over(answer, time.now())
        .ifPresent(fetched -> {
          switch (fetched) {
            case Fetched.Moved moved -> moved(task, moved.to());
            case Fetched.Failed failed -> failed(task, failed);
            case Fetched.NotModified same -> unchanged(task);
            case Fetched.Document document -> read(task, document);
          }
        });
  }

  private void moved(Task task, URI to) {
    if (task.moves() < MOST_MOVES) requests.add(task.at(to, atOnce()));
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
      case Task.Page page -> fates.unreached(page.item(), failed, time.now());
    }
  }

  private void failed(Task.Look look, String why, @Nullable Duration retryAfter) {
    if (!look.part()) look(look.source(), book.failed(look.source(), why, retryAfter, time.now()));
  }

  private void unchanged(Task task) {
    switch (task) {
      case Task.Page page ->
          fates.withoutArticle(
              page.item(),
              task.address() + " answered 304, though nothing is known of it",
              time.now());
      case Task.Look look when look.part() -> {}
      case Task.Look look -> look(look.source(), book.unchanged(look.source(), time.now()));
    }
  }

  private void read(Task task, Fetched.Document document) {
    switch (task) {
      case Task.Look look -> read(look, document);
      case Task.Page page -> {
        var articles = ItemArticles.of(page.item(), book.publisher(page.item()), document);
        if (articles.articles().isEmpty())
          fates.withoutArticle(page.item(), articles.note(), time.now());
        else intake.begin(page.item(), articles);
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
    Map<String, FeedItem> items = fresh(feed);
    List<WatchedItem> found = new ArrayList<>();
    items.forEach((key, item) -> {
      WatchedItem fresh = item.fresh(key, source, now, atOnce());
      if (source.pages()) found.add(fresh);
      else takeOfFeed(fresh, source, item);
    });
    intake.finishDownTo(0); // once the source is noted as read, its feed may not come again
    if (look.part()) book.readPart(source, found, now);
    else {
      for (URI part : feed.parts()) requests.add(new Task.Look(source, part, atOnce(), 0, true));
      look(source, book.read(source, document, found, now));
    }
    found.forEach(fates::await);
  }

  /** The items that no item was before. */
  private Map<String, FeedItem> fresh(Feed feed) {
    Map<String, FeedItem> items = new LinkedHashMap<>();
    for (FeedItem item : feed.items()) items.putIfAbsent(Addresses.key(item.address()), item);
    items.keySet().removeAll(log.known(items.keySet()));
    return items;
  }

  private void takeOfFeed(WatchedItem fresh, WatchedSource source, FeedItem item) {
    if (item.text() == null)
      fates.giveUp(fresh, "has no text in its feed. Set 'pages: yes' for the source.");
    else {
      intake.begin(fresh, ItemArticles.of(fresh, source.publisher(), item.text()));
      intake.finishDownTo(MOST_AT_ONCE);
    }
  }

  @Override
  public void close() {
    requests.close();
  }
}
