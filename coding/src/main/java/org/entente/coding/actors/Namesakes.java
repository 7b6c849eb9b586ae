package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.coding.actors.Table.Row;

/** Tells people of one name apart. */
final class Namesakes {
  private static final String IDENTIFIED = "wikidata ";

  private Namesakes() {}

  /**
   * The lines of one name, by person: lines that name the same Wikidata entry are one person's. A
   * line that names none belongs to the person of its country, or to the first.
   */
  static List<List<Row>> apart(List<Row> rows) {
    if (rows.size() == 1) return List.of(rows);
    Map<String, List<Row>> people = new LinkedHashMap<>();
    for (Row row : rows) {
      String identity = identity(row);
      if (!identity.isEmpty()) people.computeIfAbsent(identity, key -> new ArrayList<>(2)).add(row);
    }
    if (people.size() <= 1) return List.of(rows);
    List<List<Row>> apart = List.copyOf(people.values());
    for (Row row : rows) if (identity(row).isEmpty()) ofCountry(apart, row.get("code")).add(row);
    return apart;
  }

  private static List<Row> ofCountry(List<List<Row>> people, String code) {
    for (List<Row> person : people)
      for (Row row : person) if (row.get("code").equals(code)) return person;
    return people.getFirst();
  }

  private static String identity(Row row) {
    String source = row.get("source");
    if (!source.startsWith(IDENTIFIED)) return "";
    int comma = source.indexOf(',');
    return comma < 0 ? source : source.substring(0, comma);
  }
}
