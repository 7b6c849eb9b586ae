package org.entente.sources.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.entente.sources.fetch.Fetched;
import org.entente.watch.WatchLog;
import org.entente.watch.WatchedItem;
import org.entente.watch.WatchedItem.Fate;
import org.jspecify.annotations.Nullable;

/** What becomes of items whose page does not show an article: asked again later, or given up. */
final class ItemFates {
  /** A page may be announced before it is there, or a notice stand in its place for a while. */
  private static final int LOOKS = 4;

  /** An item whose page cannot be had for so long is given up. */
  private static final Duration PATIENCE = Duration.ofDays(7);

  private final Set<String> waiting = new HashSet<>();
  private final WatchLog log;
  private final WatchListener listener;
  private final BackOff backOff;
  private final Later later;

  /** Has an item's page asked for once it is due. */
  interface Later {
    void add(WatchedItem item);
  }

  ItemFates(WatchLog log, WatchListener listener, BackOff backOff, Later later) {
    this.log = log;
    this.listener = listener;
    this.backOff = backOff;
    this.later = later;
  }

  /** How many items wait for their page. */
  int waiting() {
    return waiting.size();
  }

  /** The item's page is to be asked for when it is due. */
  void await(WatchedItem item) {
    waiting.add(item.key());
    later.add(item);
  }

  /** Its page could not be had. */
  void unreached(WatchedItem item, Fetched.Failed failed, Instant now) {
    String why = item.address() + " " + failed.message();
    if (failed.mayPass() && now.isBefore(item.found().plus(PATIENCE)))
      again(item, backOff.ofPage(now, item.attempts() + 1, failed.retryAfter()), why, false);
    else if (failed.why() == Fetched.Why.DENIED) withoutArticle(item, why, now);
    else giveUp(item, why);
  }

  /** Its page shows no article; another look may. */
  void withoutArticle(WatchedItem item, @Nullable String why, Instant now) {
    if (item.looks() + 1 < LOOKS)
      again(item, backOff.ofPage(now, item.attempts() + 1, null), String.valueOf(why), true);
    else giveUp(item, why);
  }

  void giveUp(WatchedItem item, @Nullable String why) {
    WatchedItem failed = item.settled(Fate.FAILED, why);
    log.settle(failed);
    settled(failed);
  }

  private void again(WatchedItem item, Instant when, String why, boolean looked) {
    WatchedItem next = item.again(when, why, looked);
    log.settle(next);
    settled(next);
    await(next);
  }

  /** The item's fate is noted. */
  void settled(WatchedItem item) {
    if (item.fate() != Fate.WAITING) waiting.remove(item.key());
    listener.settled(item);
  }
}
