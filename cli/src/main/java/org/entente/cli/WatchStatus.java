package org.entente.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.cli.show.SourceTable;
import org.entente.cli.terminal.Screen;
import org.entente.sources.watch.WatchListener;
import org.entente.sources.watch.WatchedSource;
import org.entente.watch.SourceState;
import org.entente.watch.WatchLog;
import org.entente.watch.WatchedItem;

/**
 * What a watch does, told on standard error: where a person watches, as a table that is drawn over
 * again; else as a line for each thing that happens.
 */
final class WatchStatus implements WatchListener {
  private static final long REDRAWN_EVERY_NANOS = 500_000_000;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final int MOST_ROWS = 30;

  private final Screen screen;
  private final WatchLog log;
  private final Map<String, SourceState> states = new HashMap<>();
  private final Set<String> listed = new HashSet<>();
  private int taken;
  private int foreign;
  private int repeated;
  private int failed;
  private int later;
  private int events;
  private boolean sourceFailed;
  private int drawn;
  private long drawnAt;

  WatchStatus(Screen screen, List<WatchedSource> sources, WatchLog log) {
    this.screen = screen;
    this.log = log;
    for (WatchedSource source : sources) listed.add(source.name());
    for (SourceState state : log.sources()) states.put(state.name(), state);
  }

  @Override
  public void asked(SourceState state, int newItems) {
    states.put(state.name(), state);
    if (state.trouble() != null) {
      sourceFailed = true;
      line("%s: %s".formatted(state.name(), state.trouble()));
    } else if (newItems > 0) line("%s: %,d new items".formatted(state.name(), newItems));
    draw();
  }

  @Override
  public void settled(WatchedItem item) {
    switch (item.fate()) {
      case TAKEN -> taken++;
      case FOREIGN -> foreign++;
      case REPEATED -> repeated++;
      case FAILED -> failed++;
      case WAITING -> later++;
    }
    String why = item.note() == null ? "" : " (" + item.note() + ")";
    line(
        switch (item.fate()) {
          case TAKEN -> "coded " + item.address() + why;
          case FOREIGN -> "stored, not in English: " + item.address();
          case REPEATED -> "known: " + item.address();
          case FAILED -> "failed: " + item.note();
          case WAITING -> "later: " + item.note();
        });
    draw();
  }

  @Override
  public void idle(int waiting) {
    draw();
  }

  void events(int fresh) {
    events += fresh;
  }

  boolean anyFailed() {
    return sourceFailed || failed > 0;
  }

  private void line(String text) {
    if (screen.watched()) return;
    String now = TIME.format(Instant.now().atZone(ZoneId.systemDefault()));
    screen.err().println(now + " " + text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " "));
    screen.err().flush();
  }

  private void draw() {
    if (!screen.watched() || System.nanoTime() - drawnAt < REDRAWN_EVERY_NANOS) return;
    List<SourceState> rows =
        states.values().stream()
            .filter(state -> listed.contains(state.name()))
            .sorted(SourceTable.TROUBLED_FIRST)
            .limit(MOST_ROWS)
            .toList();
    PrintWriter err = screen.err();
    if (drawn > 0) err.print("\u001b[" + drawn + "A\u001b[J");
    var lines = new Screen(screen.in(), err, err, screen.width(), screen.colour(), true);
    lines.line(summary());
    SourceTable.print(lines, rows, log.counts(), Instant.now());
    err.flush();
    drawn = rows.size() + 2;
    drawnAt = System.nanoTime();
  }

  private String summary() {
    return "%,d items coded, %,d new events; %,d in other languages, %,d known, %,d failed, %,d put off"
        .formatted(taken, events, foreign, repeated, failed, later);
  }

  void finish() {
    screen.err().println(summary());
    screen.err().flush();
  }
}
