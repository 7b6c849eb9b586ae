package org.entente.relations.uncertainty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Who looks at a hundred pairs finds five at the 5 % level by chance: this corrects for it. */
public final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /**
   * Adjusted p-values in the order given: calling all those below q significant makes at most a
   * share q of the calls false (Benjamini and Hochberg 1995).
   *
   * @param pValues each in [0, 1]
   */
  public static List<Double> adjust(List<Double> pValues) {
    List<Integer> descending =
        IntStream.range(0, pValues.size())
            .boxed()
            .sorted(Comparator.comparing(pValues::get).reversed())
            .toList();
    var adjusted = new ArrayList<>(Collections.nCopies(pValues.size(), 1.0));
    double least = 1;
    for (int i = 0; i < descending.size(); i++) {
      int rank = pValues.size() - i;
      least = Math.min(least, pValues.get(descending.get(i)) * pValues.size() / rank);
      adjusted.set(descending.get(i), least);
    }
    return List.copyOf(adjusted);
  }
}
