package org.entente.watch;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item of a feed: what became of it, or when to try again.
 *
 * @param key one name for the ways in which its address is written; unique
 * @param source name of the source that gave it first
 * @param published day of publication that the feed states
 * @param found when it was first seen
 * @param attempts how often its page was asked for in vain
 * @param looks at how many of these a page was there, and no article on it
 * @param next when to ask for its page; of no meaning unless it is waiting
 * @param note why it is not taken, or what is doubtful about it
 */
public record WatchedItem(
    String key,
    String source,
    String address,
    @Nullable String title,
    @Nullable LocalDate published,
    Instant found,
    Fate fate,
    int attempts,
    int looks,
    Instant next,
    @Nullable String note) {

  /** What became of it. */
  public enum Fate {
    /** Its page is still to be fetched. */
    WAITING,
    /** Coded and stored. */
    TAKEN,
    /** Stored, but in another language than English, and so not coded. */
    FOREIGN,
    /** The same as another item, by canonical link or text. */
    REPEATED,
    /** There is no article to be had of it. */
    FAILED
  }

  public WatchedItem settled(Fate what, @Nullable String why) {
    return new WatchedItem(
        key, source, address, title, published, found, what, attempts, looks, next, why);
  }

  /**
   * @param looked whether there was a page, and no article on it
   */
  public WatchedItem again(Instant when, String why, boolean looked) {
    return new WatchedItem(
        key,
        source,
        address,
        title,
        published,
        found,
        Fate.WAITING,
        attempts + 1,
        looked ? looks + 1 : looks,
        when,
        why);
  }
}
