package org.entente.cli.terminal;

import java.util.OptionalLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import org.jspecify.annotations.Nullable;

/** A bar on standard error with rate and time left; nothing at all when nobody watches. */
public final class Progress implements AutoCloseable {
  private static final int REDRAWN_EVERY_MILLIS = 250;

  private static final String TO_START_AND_CLEAR = "\r\u001b[K";

  private final Screen screen;
  private final @Nullable ProgressBar bar;

  private Progress(Screen screen, @Nullable ProgressBar bar) {
    this.screen = screen;
    this.bar = bar;
  }

  /**
   * A bar over bytes.
   *
   * @param total bytes to read, as far as known
   */
  public static Progress of(Screen screen, String task, OptionalLong total) {
    return of(screen, task, total, " KB", 1024);
  }

  /**
   * A bar over items.
   *
   * @param total items to do, as far as known
   */
  public static Progress ofItems(Screen screen, String task, OptionalLong total) {
    return of(screen, task, total, "", 1);
  }

  private static Progress of(
      Screen screen, String task, OptionalLong total, String unit, long size) {
    return screen.watched()
        ? new Progress(screen, bar(screen, task, total, unit, size))
        : none(screen);
  }

  /** No bar, whoever watches. */
  public static Progress none(Screen screen) {
    return new Progress(screen, null);
  }

  private static ProgressBar bar(
      Screen screen, String task, OptionalLong total, String unit, long size) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(total.orElse(-1))
        .setUnit(unit, size)
        .setUpdateIntervalMillis(REDRAWN_EVERY_MILLIS)
        .setConsumer(new Line(screen))
        .continuousUpdate()
        .clearDisplayOnFinish()
        .build();
  }

  public void at(long bytes, String message) {
    if (bar == null) return;
    bar.stepTo(bytes);
    bar.setExtraMessage(" " + message);
  }

  /** A line above the bar. */
  public void say(String line) {
    screen.err().println((bar == null ? "" : TO_START_AND_CLEAR) + line);
    screen.err().flush();
  }

  @Override
  public void close() {
    if (bar != null) bar.close();
  }

  /** One line, drawn over again and gone at the end. */
  private record Line(Screen screen) implements ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
      return screen.width() - 1;
    }

    @Override
    public void accept(String drawn) {
      screen.err().print(TO_START_AND_CLEAR + drawn);
      screen.err().flush();
    }

    @Override
    public void clear() {
      screen.err().print(TO_START_AND_CLEAR);
      screen.err().flush();
    }

    @Override
    public void close() {
      clear();
    }
  }
}
