package org.entente.cli;

import org.entente.coding.actors.ActorDictionary;
import org.entente.coding.actors.PhraseResolver;
import org.jspecify.annotations.Nullable;

/** The codes of the actors that a reader names on the command line. */
final class ActorNames {
  private @Nullable PhraseResolver resolver;

  /**
   * @param name code, name or demonym, in any case
   */
  String code(String name) {
    return resolver()
        .codesOf(name)
        .orElseThrow(() ->
            new NotThereException(
                "No actor '%s' is known. Maybe use its code, such as USA, or see: entente actors lookup '%s'"
                    .formatted(name, name)));
  }

  PhraseResolver resolver() {
    if (resolver == null) resolver = new PhraseResolver(ActorDictionary.load());
    return resolver;
  }
}
