package org.entente.sources.watch;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.entente.watch.WatchedItem;
import org.entente.watch.WatchedItem.Fate;
import org.jspecify.annotations.Nullable;

/**
 * An item as its feed tells it.
 *
 * @param text what the feed has of the article, without markup; {@code null} for nothing
 */
record FeedItem(
    URI address, @Nullable String title, @Nullable LocalDate published, @Nullable String text) {
  /**
   * As an item that nobody has asked for yet.
   *
   * @param key one name for the ways in which its address is written
   */
  WatchedItem fresh(String key, WatchedSource source, Instant now, Instant due) {
    return new WatchedItem(
        key,
        source.name(),
        address.toString(),
        title,
        published,
        now,
        Fate.WAITING,
        0,
        0,
        due,
        null);
  }
}
