package org.entente.sources.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the meta elements of a page say: read once, asked often. */
final class Metadata {
  /** By property or name, in small letters. */
  private final Map<String, List<String>> ofPage = new HashMap<>();

  /** By the property of the thing that they are a part of, in small letters. */
  private final Map<String, List<String>> ofThings = new HashMap<>();

  private Metadata() {}

  static Metadata of(Document page) {
    var metadata = new Metadata();
    for (Element meta : page.getElementsByTag("meta")) {
      String value = meta.attr("content");
      if (value.isBlank()) continue;
      put(metadata.ofPage, meta.attr("property"), value);
      put(metadata.ofPage, meta.attr("name"), value);
      put(metadata.ofThings, meta.attr("itemprop"), value);
    }
    return metadata;
  }

  private static void put(Map<String, List<String>> values, String name, String value) {
    if (name.isEmpty()) return;
    values.computeIfAbsent(name.toLowerCase(Locale.ROOT), none -> new ArrayList<>(1)).add(value);
  }

  /** What the page says of itself by the first of the names that it uses. */
  Optional<String> first(String... names) {
    for (String name : names) {
      List<String> values = ofPage.get(name.toLowerCase(Locale.ROOT));
      if (values != null) return Optional.of(values.getFirst());
    }
    return Optional.empty();
  }

  /** All that is said by a name, of the page or of a thing in it. */
  List<String> all(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    List<String> all = new ArrayList<>(ofPage.getOrDefault(small, List.of()));
    all.addAll(ofThings.getOrDefault(small, List.of()));
    return all;
  }
}
