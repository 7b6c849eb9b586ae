package org.entente.sources.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.sources.fetch.Asked;
import org.entente.sources.fetch.Fetched;
import org.entente.watch.SourceState;
import org.entente.watch.WatchLog;
import org.entente.watch.WatchedItem;
import org.jspecify.annotations.Nullable;

/** How it stands with each source, and when it is looked at again. */
final class SourceBook {
  private final Map<String, WatchedSource> sources = new LinkedHashMap<>();
  private final Map<String, SourceState> states = new HashMap<>();
  private final WatchLog log;
  private final WatchListener listener;
  private final BackOff backOff;

  SourceBook(List<WatchedSource> sources, WatchLog log, WatchListener listener, BackOff backOff) {
    for (WatchedSource source : sources) this.sources.put(source.name(), source);
    this.log = log;
    this.listener = listener;
    this.backOff = backOff;
  }

  /** Reads what was noted by an earlier watch. */
  void open() {
    for (SourceState state : log.sources()) states.put(state.name(), state);
  }

  Collection<WatchedSource> sources() {
    return sources.values();
  }

  /** Whose voice the articles of an item are; {@code null} for what their pages say. */
  @Nullable String publisher(WatchedItem item) {
    WatchedSource source = sources.get(item.source());
    return source == null ? null : source.publisher();
  }

  /** The state of a source; its address may have been changed in the list. */
  SourceState state(WatchedSource source, Instant now) {
    SourceState state = states.get(source.name());
    String address = source.address().toString();
    if (state != null && state.address().equals(address)) return state;
    return SourceState.fresh(source.name(), address, now);
  }

  /** What is known of the document is sent along, so that it comes only when it changed. */
  Asked asked(Task task, Instant now) {
    if (!(task instanceof Task.Look look) || look.part())
      return new Asked(task.address(), null, null, false);
    SourceState state = state(look.source(), now);
    return new Asked(look.address(), state.tag(), state.modified(), false);
  }

  /**
   * Notes that a source could not be read.
   *
   * @return when to look again
   */
  Instant failed(WatchedSource source, String why, @Nullable Duration retryAfter, Instant now) {
    SourceState before = state(source, now);
    Instant then = backOff.ofSource(now, source.every(), before.failures() + 1, retryAfter);
    note(before.failed(source.address() + " " + why, then), List.of());
    return then;
  }

  /** As {@link #read}, of a source that is as it was. */
  Instant unchanged(WatchedSource source, Instant now) {
    SourceState state = state(source, now);
    Instant then = backOff.regular(now, source.every());
    note(state.read(state.tag(), state.modified(), now, then), List.of());
    return then;
  }

  /**
   * Notes that a source was read, together with what was found in it.
   *
   * @return when to look again
   */
  Instant read(
      WatchedSource source, Fetched.Document document, List<WatchedItem> found, Instant now) {
    Instant then = backOff.regular(now, source.every());
    note(state(source, now).read(document.tag(), document.modified(), now, then), found);
    return then;
  }

  /** Notes what was found in a part of a source. */
  void readPart(WatchedSource source, List<WatchedItem> found, Instant now) {
    log.asked(state(source, now), found);
  }

  private void note(SourceState state, List<WatchedItem> found) {
    states.put(state.name(), state);
    log.asked(state, found);
    listener.asked(state, found.size());
  }
}
