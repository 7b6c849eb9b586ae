package org.entente.sources.watch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.entente.watch.WatchLog;
import org.entente.watch.WatchedItem;
import org.entente.watch.WatchedItem.Fate;
import org.jspecify.annotations.Nullable;

/**
 * Items whose articles are being taken: coded side by side, stored and noted in the order in which
 * they came. An item's names are noted before: should a crash come between the storing and the note
 * of it, the second time adds nothing, nor does an item that is the same.
 */
final class Intake {
  private final WatchLog log;
  private final Taker taker;
  private final Consumer<WatchedItem> settled;
  private final BlockingQueue<Happening> happenings;
  private final Deque<InHand> inHand = new ArrayDeque<>();

  private record InHand(WatchedItem item, @Nullable String note, Taker.Taking taking) {}

  /**
   * @param settled hears of each item whose fate is noted
   * @param happenings where it is told that articles are coded
   */
  Intake(
      WatchLog log,
      Taker taker,
      Consumer<WatchedItem> settled,
      BlockingQueue<Happening> happenings) {
    this.log = log;
    this.taker = taker;
    this.settled = settled;
    this.happenings = happenings;
  }

  /** How many items are in hand. */
  int size() {
    return inHand.size();
  }

  /**
   * Begins to take an item's articles, unless another item was the same.
   *
   * @param articles at least one
   */
  void begin(WatchedItem item, ItemArticles articles) {
    if (!log.claim(item.key(), articles.names(item))) {
      note(item.settled(Fate.REPEATED, "the same as an item taken before"));
      return;
    }
    Taker.Taking taking = taker.begin(articles.articles());
    inHand.add(new InHand(item, articles.note(), taking));
    taking.coded().whenComplete((coded, fault) -> happenings.add(new Happening.Coded()));
  }

  /** Stores the items that are coded, up to the first that is not. */
  void finishCoded() {
    while (!inHand.isEmpty() && inHand.getFirst().taking().coded().isDone()) finishFirst();
  }

  /** Waits until no more than so many are in hand. */
  void finishDownTo(int most) {
    while (inHand.size() > most) finishFirst();
  }

  private void finishFirst() {
    InHand first = inHand.removeFirst();
    Fate fate =
        switch (first.taking().finish()) {
          case CODED -> Fate.TAKEN;
          case FOREIGN -> Fate.FOREIGN;
        };
    note(first.item().settled(fate, first.note()));
  }

  private void note(WatchedItem item) {
    log.settle(item);
    settled.accept(item);
  }
}
