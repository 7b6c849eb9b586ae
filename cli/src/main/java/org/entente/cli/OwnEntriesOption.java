package org.entente.cli;

import java.nio.file.Path;
import org.entente.coding.acts.Lexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the user's own entries are, for commands that read the lexicon and code nothing. */
final class OwnEntriesOption {
  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description =
          "Your own entries: .yml files that add to the standard lexicon, or override it; see"
              + " docs/manual/lexicon.md.")
  private @Nullable Path place;

  boolean isGiven() {
    return place != null;
  }

  /** The lexicon with the user's entries, their examples not run. */
  Lexicon lexicon() {
    return place == null ? Lexicon.standard() : Lexicon.with(place);
  }
}
