package org.entente.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.Party;

/**
 * Whom the protests of an article are against: a sentence that says only that people marched means
 * the side that an earlier one named.
 */
final class Protests {
  private final Map<String, List<Party>> sides = new HashMap<>();

  /**
   * Whom a protest is against.
   *
   * @param named whom its own sentence names; remembered for the sentences after it
   */
  List<Party> against(List<Party> crowd, List<Party> named) {
    if (crowd.isEmpty()) return named;
    String country = crowd.getFirst().code();
    if (named.isEmpty()) return sides.getOrDefault(country, List.of());
    sides.put(country, named);
    return named;
  }
}
