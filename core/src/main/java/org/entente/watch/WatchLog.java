package org.entente.watch;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The memory of a watch. Each change is one transaction: when it returns, no crash can take it
 * back, and before, nothing of it is there.
 */
public interface WatchLog {
  /** All sources that were ever asked, by name. */
  List<SourceState> sources();

  /** Items whose page is still to be fetched, in the order in which they were found. */
  List<WatchedItem> waiting();

  /** Those of some keys that are an item's, or a name of one. */
  Set<String> known(Collection<String> keys);

  /** A source was asked, and gave these new items. */
  void asked(SourceState state, List<WatchedItem> found);

  /**
   * Notes the names of an item that is about to be taken: its key, the address that its page calls
   * its own, its text.
   *
   * @return whether it may be taken: {@code false} when one of the names is another item's, and
   *     then nothing is noted
   */
  boolean claim(String key, Collection<String> names);

  /** An item met its fate, or is to be tried again. */
  void settle(WatchedItem item);

  /** How many items of each source met which fate. */
  List<ItemCount> counts();

  /** The last items of which there is no article, the newest first. */
  List<WatchedItem> failures(int most);
}
