package org.entente.sources.watch;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.watch.ItemCount;
import org.entente.watch.SourceState;
import org.entente.watch.WatchLog;
import org.entente.watch.WatchedItem;
import org.entente.watch.WatchedItem.Fate;

/** What a ledger would keep. */
final class MemoryLog implements WatchLog {
  final Map<String, SourceState> sources = new LinkedHashMap<>();
  final Map<String, WatchedItem> items = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();

  @Override
  public List<SourceState> sources() {
    return List.copyOf(sources.values());
  }

  @Override
  public List<WatchedItem> waiting() {
    return items.values().stream().filter(item -> item.fate() == Fate.WAITING).toList();
  }

  @Override
  public Set<String> known(Collection<String> keys) {
    return keys.stream()
        .filter(key -> items.containsKey(key) || names.containsKey(key))
        .collect(Collectors.toSet());
  }

  @Override
  public void asked(SourceState state, List<WatchedItem> found) {
    sources.put(state.name(), state);
    for (WatchedItem item : found) items.putIfAbsent(item.key(), item);
  }

  @Override
  public boolean claim(String key, Collection<String> wanted) {
    if (wanted.stream().anyMatch(name -> !names.getOrDefault(name, key).equals(key))) return false;
    for (String name : wanted) names.put(name, key);
    return true;
  }

  @Override
  public void settle(WatchedItem item) {
    items.put(item.key(), item);
  }

  @Override
  public List<ItemCount> counts() {
    return items.values().stream()
        .collect(Collectors.groupingBy(item -> Map.entry(item.source(), item.fate())))
        .entrySet()
        .stream()
        .map(
            of -> new ItemCount(of.getKey().getKey(), of.getKey().getValue(), of.getValue().size()))
        .toList();
  }

  @Override
  public List<WatchedItem> failures(int most) {
    return items.values().stream().filter(i -> i.fate() == Fate.FAILED).limit(most).toList();
  }
}
