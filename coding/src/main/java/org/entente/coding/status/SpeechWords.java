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
import org.entente.event.Attribution;

/** Words that attribute. The table is {@code speech.tsv}. */
public final class SpeechWords {
  /** What a word is in the attribution. */
  public enum Of {
    VERB,
    FINITE,
    NOUN,
    SPEAKER
  }

  private static final Map<Of, Map<String, Attribution.Kind>> TABLE = read();

  private SpeechWords() {}

  public static Optional<Attribution.Kind> kind(Of of, String lemma) {
    return Optional.ofNullable(Objects.requireNonNull(TABLE.get(of)).get(lemma));
  }

  static boolean is(Of of, String lemma, Attribution.Kind kind) {
    return kind(of, lemma).filter(found -> found == kind).isPresent();
  }

  private static Map<Of, Map<String, Attribution.Kind>> read() {
    Map<Of, Map<String, Attribution.Kind>> table = new HashMap<>();
    for (Of of : Of.values()) table.put(of, new HashMap<>());
    try (InputStream file =
        Objects.requireNonNull(SpeechWords.class.getResourceAsStream("speech.tsv"))) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("kind\t"))
          .map(line -> line.split("\t"))
          .forEach(row -> {
            Of of = Of.valueOf(row[1].toUpperCase(Locale.ROOT));
            for (String word : row[2].split(" "))
              Objects.requireNonNull(table.get(of))
                  .putIfAbsent(word, Attribution.Kind.valueOf(row[0]));
          });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return table;
  }
}
