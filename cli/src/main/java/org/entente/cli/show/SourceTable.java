package org.entente.cli.show;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.entente.cli.terminal.Column;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Table;
import org.entente.watch.ItemCount;
import org.entente.watch.SourceState;
import org.entente.watch.WatchedItem.Fate;
import org.jspecify.annotations.Nullable;

/** How it stands with the sources that are watched. */
public final class SourceTable {
  /** What fails is what somebody must look at. */
  public static final Comparator<SourceState> TROUBLED_FIRST =
      Comparator.comparing((SourceState state) -> state.trouble() == null)
          .thenComparing(SourceState::name);

  private SourceTable() {}

  public static void print(
      Screen screen, List<SourceState> states, List<ItemCount> counts, Instant now) {
    var table =
        new Table(
            Column.text("source", 12),
            Column.code("last success"),
            Column.code("next"),
            Column.number("coded"),
            Column.number("foreign"),
            Column.number("known"),
            Column.number("failed"),
            Column.number("waiting"),
            Column.text("trouble", 10));
    for (SourceState state : states)
      table.row(
          state.name(),
          ago(state.success(), now),
          in(state.next(), now),
          count(counts, state, Fate.TAKEN),
          count(counts, state, Fate.FOREIGN),
          count(counts, state, Fate.REPEATED),
          count(counts, state, Fate.FAILED),
          count(counts, state, Fate.WAITING),
          trouble(state));
    table.print(screen);
  }

  /** How often in a row, and why; the source's own address would leave no room for it. */
  private static String trouble(SourceState state) {
    String trouble = state.trouble();
    if (trouble == null) return "";
    String address = state.address() + " ";
    String why = trouble.startsWith(address) ? trouble.substring(address.length()) : trouble;
    return "%,d× %s".formatted(state.failures(), why);
  }

  private static String count(List<ItemCount> counts, SourceState state, Fate fate) {
    return counts.stream()
        .filter(count -> count.source().equals(state.name()) && count.fate() == fate)
        .map(count -> "%,d".formatted(count.items()))
        .findFirst()
        .orElse("0");
  }

  private static String ago(@Nullable Instant moment, Instant now) {
    return moment == null ? "never" : words(Duration.between(moment, now)) + " ago";
  }

  private static String in(Instant moment, Instant now) {
    return moment.isAfter(now) ? "in " + words(Duration.between(now, moment)) : "now";
  }

  /** In one unit, the largest that fits. */
  static String words(Duration duration) {
    if (duration.toDays() > 0) return duration.toDays() + " d";
    if (duration.toHours() > 0) return duration.toHours() + " h";
    if (duration.toMinutes() > 0) return duration.toMinutes() + " min";
    return Math.max(0, duration.toSeconds()) + " s";
  }
}
