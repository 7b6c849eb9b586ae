package org.entente.coding.where;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.article.Span;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.text.Beginnings;
import org.jspecify.annotations.Nullable;

/** The names of places, and where they stand in a sentence. */
final class Gazetteer {
  private static final String RESOURCE = "places.tsv";
  private static final int MOST_WORDS = 6;

  private final Map<String, Entry> byName;
  private final Beginnings beginnings;

  private record Entry(
      String name, Place.Kind kind, @Nullable String code, double latitude, double longitude) {}

  /**
   * A name found.
   *
   * @param from index of the first token
   * @param to index after the last token
   */
  record Named(int from, int to, Place place) {}

  private Gazetteer(Map<String, Entry> byName) {
    this.byName = Map.copyOf(byName);
    this.beginnings = new Beginnings(byName.keySet());
  }

  static Gazetteer load() {
    Map<String, Entry> byName = new HashMap<>();
    try (InputStream table = Gazetteer.class.getResourceAsStream(RESOURCE)) {
      if (table == null)
        throw new IllegalStateException(
            "No %s on the class path. Maybe rebuild.".formatted(RESOURCE));
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
      reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("kind\t"))
          .forEach(line -> read(line, byName));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return new Gazetteer(byName);
  }

  private static void read(String line, Map<String, Entry> byName) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 6)
      throw new IllegalArgumentException(
          "%s wants six columns, has %d: %s".formatted(RESOURCE, fields.length, line));
    Entry entry =
        new Entry(
            fields[1],
            Place.Kind.valueOf(fields[0].toUpperCase(Locale.ROOT)),
            fields[3].isEmpty() ? null : fields[3],
            Double.parseDouble(fields[4]),
            Double.parseDouble(fields[5]));
    byName.put(fields[1], entry);
    for (String alias : fields[2].split("; ", -1)) if (!alias.isEmpty()) byName.put(alias, entry);
  }

  /** The codes of all states that have a place in the table. */
  Set<String> codes() {
    return byName.values().stream()
        .map(Entry::code)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** All names in a sentence, the longest at each place, left to right. */
  List<Named> find(ParsedSentence sentence) {
    List<Named> found = new ArrayList<>();
    for (int from = 0; from < sentence.size(); from++) {
      String word = sentence.token(from).text();
      if (!Character.isLetter(word.charAt(0)) || !beginnings.mayBegin(word, 0)) continue;
      for (int to = Math.min(sentence.size(), from + MOST_WORDS); to > from; to--) {
        Entry entry = byName.get(sentence.text(from, to));
        if (entry == null) continue;
        found.add(new Named(from, to, place(entry, sentence.span(from, to))));
        from = to - 1;
        break;
      }
    }
    return found;
  }

  private static Place place(Entry entry, Span span) {
    return new Place(
        entry.name(), entry.kind(), entry.code(), entry.latitude(), entry.longitude(), span);
  }
}
