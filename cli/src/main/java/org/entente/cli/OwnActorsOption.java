package org.entente.cli;

import java.nio.file.Path;
import org.entente.coding.actors.ActorDictionary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the user's own tables of actors are. */
final class OwnActorsOption {
  @Option(
      names = "--actors",
      paramLabel = "DIR",
      description =
          "Your own actors: a table, or a folder of them, that adds to the dictionary or overrides"
              + " it; see docs/manual/actors.md.")
  private @Nullable Path place;

  /** The dictionary with the user's tables; {@code null} where there are none. */
  @Nullable ActorDictionary own() {
    return place == null ? null : ActorDictionary.with(place);
  }

  ActorDictionary dictionary() {
    ActorDictionary own = own();
    return own == null ? ActorDictionary.load() : own;
  }
}
