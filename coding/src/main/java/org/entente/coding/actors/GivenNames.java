package org.entente.coding.actors;

import java.util.HashSet;
import java.util.Set;

/**
 * Common given names: before a country's name they make it a surname ("Michael Jordan"), and a
 * woman's name tells whom "she" can mean.
 */
public final class GivenNames {
  private static final Set<String> ALL = new HashSet<>();
  private static final Set<String> WOMEN = new HashSet<>();
  private static final Set<String> COUNTRIES = new HashSet<>();

  static {
    for (Table.Row row : Table.ofResource("given-names.tsv").rows()) {
      if (row.need("of").equals("countries")) COUNTRIES.addAll(row.list("names"));
      else ALL.addAll(row.list("names"));
      if (row.need("of").equals("women")) WOMEN.addAll(row.list("names"));
    }
  }

  private GivenNames() {}

  public static boolean holds(String word) {
    return ALL.contains(word);
  }

  /** Whether it is a country's name too: Chad, Georgia. */
  static boolean isCountry(String word) {
    return COUNTRIES.contains(word);
  }

  static boolean isWoman(String fullName) {
    return WOMEN.contains(first(fullName));
  }

  /** Whether a name is not one that only men bear, as far as known. */
  static boolean couldBeWoman(String fullName) {
    String first = first(fullName);
    return WOMEN.contains(first) || !ALL.contains(first);
  }

  private static String first(String fullName) {
    int space = fullName.indexOf(' ');
    return space > 0 ? fullName.substring(0, space) : "";
  }
}
