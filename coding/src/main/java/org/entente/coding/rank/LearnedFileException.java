package org.entente.coding.rank;

import java.io.IOException;
import java.nio.file.Path;

/** A file of learned weights that cannot be used. */
public final class LearnedFileException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public LearnedFileException(Path file, IOException unreadable) {
    super("Cannot read %s: %s".formatted(file, unreadable.getMessage()), unreadable);
  }

  LearnedFileException(String file, int line, String text) {
    super(
        ("%s:%d: not a line of learned weights: '%s'. Maybe learn it anew: entente train GOLD --to"
                + " FILE")
            .formatted(file, line, text.length() > 60 ? text.substring(0, 60) + "…" : text));
  }
}
