package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.actor.Sector;

/** What tables of terms of office call an office, and what we call it. */
final class OfficeTitles {
  /**
   * An office that leads a state.
   *
   * @param office our standard name of it
   * @param title how news address its holder, empty where they do not
   * @param countries where the words mean this office; empty for everywhere
   */
  record Title(String office, Sector sector, String title, List<String> countries) {
    boolean isOf(String code) {
      return countries.isEmpty() || countries.contains(code);
    }
  }

  private final Map<String, List<Title>> exact = new HashMap<>();
  private final TreeMap<String, List<Title>> beginnings = new TreeMap<>();

  private OfficeTitles() {}

  static OfficeTitles read() {
    OfficeTitles titles = new OfficeTitles();
    for (Table.Row row : Table.ofResource("office-words.tsv").rows()) {
      Title title =
          new Title(
              row.need("office"),
              Sector.valueOf(row.need("sector")),
              row.get("title"),
              row.list("only"));
      for (String words : row.list("words")) {
        if (words.endsWith("*"))
          add(titles.beginnings, words.substring(0, words.length() - 1), title);
        else add(titles.exact, words, title);
      }
    }
    return titles;
  }

  private static void add(Map<String, List<Title>> titles, String words, Title title) {
    titles.computeIfAbsent(words, key -> new ArrayList<>(1)).add(title);
  }

  /** The office of these words in a country, if it is one that leads a state. */
  Optional<Title> find(String words, String code) {
    return find(words).stream().filter(title -> title.isOf(code)).findFirst();
  }

  private List<Title> find(String words) {
    String lower = words.strip().toLowerCase(Locale.ROOT);
    List<Title> whole = exact.get(lower);
    if (whole != null) return whole;
    for (var floor = beginnings.floorEntry(lower);
        floor != null && floor.getKey().charAt(0) == lower.charAt(0);
        floor = beginnings.lowerEntry(floor.getKey()))
      if (lower.startsWith(floor.getKey())) return floor.getValue();
    return List.of();
  }
}
