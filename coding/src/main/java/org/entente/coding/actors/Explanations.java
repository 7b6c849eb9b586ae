package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why an overlap or a gap in an office, or a name of two countries, is right as it stands. */
final class Explanations {
  /**
   * @param names of whom it is true; with two only of both together
   */
  private record Explanation(List<String> names, String why) {
    boolean holds(String one, String other) {
      return names.size() == 1
          ? names.contains(one) || names.contains(other)
          : names.contains(one) && names.contains(other);
    }
  }

  private final Map<String, List<Explanation>> byOffice = new HashMap<>();

  /** Those of {@code explained.tsv}. */
  static Explanations read() {
    Explanations all = new Explanations();
    for (Table.Row row : Table.ofResource("explained.tsv").rows())
      all.byOffice
          .computeIfAbsent(row.need("office"), office -> new ArrayList<>(2))
          .add(new Explanation(row.list("names"), row.need("why")));
    return all;
  }

  /**
   * The reason, or nothing when none is known.
   *
   * @param office such as "prime minister of LBY", or "name" for a name of two countries
   */
  @Nullable String find(String office, String one, String other) {
    for (Explanation explanation : byOffice.getOrDefault(office, List.of()))
      if (explanation.holds(one, other)) return explanation.why();
    return null;
  }
}
