package org.entente.sources;

import java.nio.file.Path;

/** What a walk over the named paths comes upon. */
sealed interface Found {

  /**
   * A file to read.
   *
   * @param size in bytes; -1 for a pipe or a device, which was named itself
   */
  record File(Path path, long size) implements Found {}

  /** Standard input, named {@code -}. */
  record StandardInput() implements Found {}

  /** Something that cannot be read. */
  record Missed(Reading.Refused refused) implements Found {}
}
