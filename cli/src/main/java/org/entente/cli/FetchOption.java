package org.entente.cli;

import org.entente.sources.fetch.FetchLimits;
import org.entente.sources.fetch.Fetcher;
import picocli.CommandLine.Option;

/** How documents are fetched. */
final class FetchOption {
  @Option(
      names = "--allow-private",
      description =
          "Also fetch from addresses of this machine and its own networks, which pages and feeds"
              + " must not name otherwise.")
  private boolean allowPrivate;

  Fetcher fetcher() {
    return new Fetcher(FetchLimits.STANDARD.allowingPrivate(allowPrivate), agent());
  }

  /** What the program calls itself to servers. */
  static String agent() {
    return "Entente/%s (reads news for research)".formatted(Version.program());
  }
}
