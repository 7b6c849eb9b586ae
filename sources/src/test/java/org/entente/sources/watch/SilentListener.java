package org.entente.sources.watch;

import org.entente.watch.SourceState;
import org.entente.watch.WatchedItem;

/** Hears nothing. */
final class SilentListener implements WatchListener {
  @Override
  public void asked(SourceState state, int newItems) {}

  @Override
  public void settled(WatchedItem item) {}

  @Override
  public void idle(int waiting) {}
}
