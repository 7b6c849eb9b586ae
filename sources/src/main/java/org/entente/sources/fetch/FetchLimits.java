package org.entente.sources.fetch;

import java.time.Duration;

/**
 * How much a document may take.
 *
 * @param bytes the most, unpacked, at least 1
 * @param connecting how long a server may take to accept a connection
 * @param silence how long it may say nothing
 * @param whole how long a document may take altogether, redirects included
 * @param redirects how often it may have moved, at least 0
 * @param allowPrivate whether addresses of this machine and its own networks may be asked
 */
public record FetchLimits(
    int bytes,
    Duration connecting,
    Duration silence,
    Duration whole,
    int redirects,
    boolean allowPrivate) {
  /** 20 MB, 10 s to connect, 20 s of silence, a minute altogether, five redirects. */
  public static final FetchLimits STANDARD =
      new FetchLimits(
          20_000_000,
          Duration.ofSeconds(10),
          Duration.ofSeconds(20),
          Duration.ofMinutes(1),
          5,
          false);

  public FetchLimits allowingPrivate(boolean allow) {
    return new FetchLimits(bytes, connecting, silence, whole, redirects, allow);
  }
}
