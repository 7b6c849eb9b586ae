package org.entente.coding.acts;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What somebody may have meant who wrote a name that is not known. */
public final class Nearest {
  private Nearest() {}

  /** A known name that is a slip of the pen away from it. */
  public static Optional<String> to(String written, Collection<String> known) {
    int allowed = Math.max(1, written.length() / 4);
    return known.stream()
        .filter(name -> distance(written, name) <= allowed)
        .min(
            Comparator.comparingInt((String name) -> distance(written, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** {@code . Maybe 'object'}, to end a message; empty when nothing is near. */
  static String maybe(String written, Collection<String> known) {
    return to(written, known).map(". Maybe '%s'"::formatted).orElse("");
  }

  /** Letters to add, drop or change; two neighbours that changed places count as one. */
  private static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) cost[i][0] = i;
    for (int j = 0; j <= other.length(); j++) cost[0][j] = j;
    for (int i = 1; i <= one.length(); i++)
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1))
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
      }
    return cost[one.length()][other.length()];
  }
}
