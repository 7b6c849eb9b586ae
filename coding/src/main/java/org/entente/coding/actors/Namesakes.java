package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells people of one name apart. */
final class Namesakes {
  private static final String IDENTIFIED = "wikidata ";

  private Namesakes() {}

  /**
   * The lines of one name, by person: lines that name the same Wikidata entry are one person's. A
   * line that names none belongs to the person of its country, or to the first.
   */
  static List<List<Held>> apart(List<Held> all) {
    if (all.size() == 1) return List.of(all);
    Map<String, List<Held>> people = new LinkedHashMap<>();
    for (Held held : all) {
      String identity = identity(held);
      if (!identity.isEmpty())
        people.computeIfAbsent(identity, key -> new ArrayList<>(2)).add(held);
    }
    if (people.size() <= 1) return List.of(all);
    List<List<Held>> apart = List.copyOf(people.values());
    for (Held held : all)
      if (identity(held).isEmpty()) ofCountry(apart, held.term().code()).add(held);
    return apart;
  }

  private static List<Held> ofCountry(List<List<Held>> people, String code) {
    for (List<Held> person : people)
      for (Held held : person) if (held.term().code().equals(code)) return person;
    return people.getFirst();
  }

  private static String identity(Held held) {
    String source = held.term().source();
    if (!source.startsWith(IDENTIFIED)) return "";
    int comma = source.indexOf(',');
    return comma < 0 ? source : source.substring(0, comma);
  }
}
