package org.entente.sources.watch;

import java.net.URI;
import java.time.Instant;
import org.entente.watch.WatchedItem;

/** A request that is to be made of a host. */
sealed interface Task {
  URI address();

  /** When it may be made. */
  Instant due();

  /** How often it was sent on to another host. */
  int moves();

  /** The same, of another address. */
  Task at(URI other, Instant when);

  /**
   * A look at a source.
   *
   * @param part whether it is of a part of the source: a sitemap of an index
   */
  record Look(WatchedSource source, URI address, Instant due, int moves, boolean part)
      implements Task {
    @Override
    public Task at(URI other, Instant when) {
      return new Look(source, other, when, moves + 1, part);
    }
  }

  /** The page of an item. */
  record Page(WatchedItem item, URI address, Instant due, int moves) implements Task {
    @Override
    public Task at(URI other, Instant when) {
      return new Page(item, other, when, moves + 1);
    }
  }
}
