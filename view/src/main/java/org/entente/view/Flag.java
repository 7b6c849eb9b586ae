package org.entente.view;

import java.util.List;
import org.entente.relation.Dyad;
import org.entente.relations.change.ChangePoint;

/**
 * A change with its number on the chart.
 *
 * @param number from 1 by day over both directions
 * @param causes references of the events behind it
 */
public record Flag(int number, Dyad dyad, ChangePoint point, List<String> causes) {
  public Flag {
    causes = List.copyOf(causes);
  }
}
