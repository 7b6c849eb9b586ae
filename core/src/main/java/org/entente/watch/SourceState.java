package org.entente.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a source.
 *
 * @param name as the list of sources calls it; unique
 * @param tag ETag of what was last read of it
 * @param modified Last-Modified of what was last read of it
 * @param next when to ask it again
 * @param success when it last answered well; {@code null} for never
 * @param failures how often it has failed since, at least 0
 * @param trouble why it failed the last time; {@code null} when it did not
 */
public record SourceState(
    String name,
    String address,
    @Nullable String tag,
    @Nullable String modified,
    Instant next,
    @Nullable Instant success,
    int failures,
    @Nullable String trouble) {

  /** One that was never asked. */
  public static SourceState fresh(String name, String address, Instant now) {
    return new SourceState(name, address, null, null, now, null, 0, null);
  }

  public SourceState read(
      @Nullable String newTag, @Nullable String newModified, Instant now, Instant then) {
    return new SourceState(name, address, newTag, newModified, then, now, 0, null);
  }

  public SourceState failed(String why, Instant then) {
    return new SourceState(name, address, tag, modified, then, success, failures + 1, why);
  }
}
