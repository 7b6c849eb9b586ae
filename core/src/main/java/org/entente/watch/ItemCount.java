package org.entente.watch;

/** How many items of a source met a fate. */
public record ItemCount(String source, WatchedItem.Fate fate, long items) {}
