package org.entente.sources.watch;

import org.entente.watch.SourceState;
import org.entente.watch.WatchedItem;

/** Hears what a watch does. */
public interface WatchListener {
  /** A source was asked. */
  void asked(SourceState state, int newItems);

  /** An item met its fate, or has to wait. */
  void settled(WatchedItem item);

  /** Nothing is to be done for the moment. */
  void idle(int waiting);
}
