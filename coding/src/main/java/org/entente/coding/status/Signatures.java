package org.entente.coding.status;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Words that say whether the act below them took place. The table is {@code signatures.tsv}. */
final class Signatures {
  enum Of {
    VERB,
    /** a verb over a clause with a subject of its own */
    CLAUSE,
    ADJECTIVE,
    NOUN,
    ON,
    ADVERB,
    OF
  }

  private static final Map<Of, Map<String, Kind>> TABLE = read();

  private Signatures() {}

  static Optional<Kind> kind(Of of, String lemma) {
    return Optional.ofNullable(Objects.requireNonNull(TABLE.get(of)).get(lemma));
  }

  private static Map<Of, Map<String, Kind>> read() {
    Map<Of, Map<String, Kind>> table = new HashMap<>();
    for (Of of : Of.values()) table.put(of, new HashMap<>());
    try (InputStream file =
        Objects.requireNonNull(Signatures.class.getResourceAsStream("signatures.tsv"))) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("kind\t"))
          .map(line -> line.split("\t"))
          .forEach(row -> {
            Map<String, Kind> words =
                Objects.requireNonNull(table.get(Of.valueOf(row[1].toUpperCase(Locale.ROOT))));
            for (String word : row[2].split(" ")) words.putIfAbsent(word, Kind.valueOf(row[0]));
          });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return table;
  }
}
