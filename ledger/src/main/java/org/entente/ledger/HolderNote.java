package org.entente.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a long-running program says of itself beside a ledger in a file, for other programs that
 * find it in use: one line with its process id, one with its words. A note that such a program left
 * behind when it was killed is taken for nobody's, for its process does not hold the file.
 */
record HolderNote(Path file) {
  static HolderNote beside(String location) {
    return new HolderNote(Path.of(location + ".holder"));
  }

  void write(String words) throws IOException {
    Files.write(file, List.of(Long.toString(ProcessHandle.current().pid()), words));
  }

  /** What the process that holds the file says; empty when it says nothing. */
  Optional<String> read(String process) {
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.size() == 2 && lines.getFirst().equals(process)
          ? Optional.of(lines.getLast())
          : Optional.empty();
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }
}
