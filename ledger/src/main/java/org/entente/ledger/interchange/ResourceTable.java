package org.entente.ledger.interchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Tables of two columns beside the program: comments, a heading, one pair a line. */
final class ResourceTable {
  private ResourceTable() {}

  static Map<String, String> read(String file) {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ResourceTable.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t"))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
