package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A reader's own lexicon, which knows a word that the standard one does not. */
final class OwnLexicon {
  private OwnLexicon() {}

  /** A folder below another, in which cold-shouldering is a refusal. */
  static Path coldShoulder(Path folder) throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(
        own.resolve("own.yml"),
        """
        - id: own.cold_shoulder
          act: REJECT - 120
          verb: [cold-shoulder]
          recipient: [object]
          examples:
            - {text: "Japan cold-shouldered Kenya.", codes: JPN REJECT KEN}
        """);
    return own;
  }
}
